import { useTranslation } from "react-i18next";
import type { Cents } from "#shared/domain/finances/money.ts";
import { useFormat } from "#renderer/lib/format.ts";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import styles from "./one.module.css";
import type { PaidValues } from "./paid-values.ts";

export interface PaidFieldsProps {
  form: Pick<ZodForm<PaidValues>, "field" | "errors">;
  owed: Cents;
}

/** How much, and when; all that is owed unless it is said otherwise. */
export function PaidFields({ form, owed }: PaidFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles["pair"]}>
      <MoneyField
        label={t("expensePages.form.amount")}
        {...form.field("amount", t("expensePages.steps.tooMuch", { owed: format.euros(owed) }))}
        format={format.euros}
        maxLength={60}
        autoFocus
      />
      <DateField
        label={t("expensePages.steps.on")}
        {...form.field(
          "on",
          t(
            form.errors.on === "in_future"
              ? "expensePages.form.inFuture"
              : "expensePages.steps.onMissing",
          ),
        )}
      />
    </div>
  );
}
