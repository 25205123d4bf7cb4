import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
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

const Asked = z.object({ date: IsoDate });

/** Takes a validated entry back by its mirror. Nothing takes that back but another one. */
export function ReverseForm({ entry, onClose }: { entry: EntryView; onClose: () => void }) {
  const { t } = useTranslation();
  const initial: { date: string | null } = { date: todayIso() };
  const form = useZodForm({
    initial,
    schema: Asked,
    refusals: {
      "books.before_entry": "date",
      "books.future": "date",
      "books.closed_year": "date",
      "books.no_year": "date",
    },
  });
  const send = async ({ date }: z.infer<typeof Asked>) => {
    const { number } = await call("books.reverse", { id: entry.id, date });
    showToast({ text: t("books.entries.reversed", { number }) });
    onClose();
  };
  return (
    <Form
      form={form}
      className={styles["stack"]}
      onSubmit={() => form.submit(send)}
      onEscape={onClose}
    >
      <p className={styles["soft"]}>{t("books.entries.reverseDetail")}</p>
      <DateField
        label={t("books.entries.reverseOn")}
        {...form.field("date", t("books.form.dateMissing"))}
        autoFocus
      />
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("books.entries.reverse")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
