import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { BodyField } from "../expenses/entry/body-field.tsx";
import type { IncomeValues } from "./income-values.ts";
import styles from "./income.module.css";

/** What few receipts have: folded while it says nothing and nothing is wrong in it. */
export function MoreFields<Input>({ form }: { form: ZodForm<IncomeValues, Input> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { values, errors } = form;
  const says =
    values.body !== null ||
    values.note !== "" ||
    values.givers !== "1" ||
    values.returnedOn !== null ||
    values.returnedAmount !== "";
  const isWrong = ["givers", "returnedOn", "returnedAmount", "note", "body"].some(
    (name) => name in errors,
  );
  return (
    <details className={styles["more"]} open={says || isWrong}>
      <summary>{t("income.form.more")}</summary>
      <div className={styles["stack"]}>
        <BodyField day={values.receivedOn} {...form.field("body")} />
        <TextField
          label={t("income.form.givers")}
          description={t("income.form.giversDetail")}
          {...form.field("givers")}
          maxLength={6}
        />
        <div className={layout["pair"]}>
          <MoneyField
            label={t("income.form.returnedCents")}
            optional
            {...form.field("returnedAmount", t("income.form.amountMissing"))}
            format={format.euros}
            maxLength={60}
          />
          <DateField
            label={t("income.form.returnedOn")}
            optional
            {...form.field("returnedOn", t("income.form.dayMissing"))}
          />
        </div>
        <TextArea
          label={t("income.form.note")}
          optional
          rows={2}
          {...form.field("note")}
          maxLength={1000}
        />
      </div>
    </details>
  );
}
