import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "../books.module.css";

const Asked = z.object({ until: IsoDate });

/** Numbers the drafts of a year up to a day. Nothing takes that back: it is said before. */
export function ValidateForm({ year, onClose }: { year: YearView; onClose: () => void }) {
  const { t } = useTranslation();
  const today = todayIso();
  const last = year.end < today ? year.end : today;
  const initial: { until: string | null } = { until: last };
  const form = useZodForm({
    initial,
    schema: Asked,
    refusals: { "books.future": "until", "books.nothing_to_validate": "until" },
  });
  const send = async ({ until }: z.infer<typeof Asked>) => {
    const done = await call("books.validate", { year: year.id, until });
    showToast({ text: t("books.years.validated", done) });
    onClose();
  };
  return (
    <Form
      form={form}
      className={styles["stack"]}
      aria-label={t("books.years.validate")}
      onSubmit={() => form.submit(send)}
      onEscape={onClose}
    >
      <p>{t("books.years.validateDetail")}</p>
      <DateField
        label={t("books.years.validateUntil")}
        {...form.field("until", t("books.years.dayMissing"))}
        autoFocus
      />
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("books.years.validate")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
