import { useTranslation } from "react-i18next";
import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "../books.module.css";

const Span = z.object({ start: IsoDate, end: IsoDate });

export interface OpenYearProps {
  proposed: { readonly start: string; readonly end: string };
  onClose: () => void;
}

/** A year of the books, from its first day to its last. */
export function OpenYear({ proposed, onClose }: OpenYearProps) {
  const { t } = useTranslation();
  const initial: { start: string | null; end: string | null } = proposed;
  const form = useZodForm({
    initial,
    schema: Span,
    refusals: {
      "books.year_ends_before_it_starts": "end",
      "books.year_too_long": "end",
      "books.year_overlaps": "start",
      "books.year_hole": "start",
      "books.year_before_closed": "end",
    },
  });
  const send = async (span: z.infer<typeof Span>) => {
    await call("books.openYear", span);
    showToast({ text: t("books.years.opened") });
    onClose();
  };
  return (
    <Form
      form={form}
      className={styles["card"]}
      aria-label={t("books.years.open")}
      onSubmit={() => form.submit(send)}
      onEscape={onClose}
    >
      <div className={styles["pair"]}>
        <DateField
          label={t("books.years.start")}
          {...form.field("start", t("books.years.dayMissing"))}
          autoFocus
        />
        <DateField
          label={t("books.years.end")}
          {...form.field("end", t("books.years.dayMissing"))}
        />
      </div>
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("books.years.open")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
