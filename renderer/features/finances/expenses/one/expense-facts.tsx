import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import { sayDistance } from "../mileage/journey-values.ts";
import { sayAccount } from "../say-account.ts";
import styles from "./one.module.css";

/** What an expense says, as it is kept. */
export function ExpenseFacts({ view }: { view: ExpenseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields, payer, beneficiary, body, standing, createdBy, createdAt, journey } = view;
  const { paidBy, spentOn, category, account, note } = fields;
  const { reimbursed, waived, owed } = standing;
  const money = (cents: number) => (cents === 0 ? null : format.euros(cents));
  return (
    <dl className={styles["list"]}>
      <Fact name={t("expensePages.form.spentOn")}>
        {spentOn === null ? null : <DateText date={spentOn} capital />}
      </Fact>
      <Fact name={t("expensePages.form.paidBy")}>
        {paidBy === "collective" ? t("expenses.paidBy.collective") : (payer?.name ?? null)}
      </Fact>
      <Fact name={t("expensePages.journey.route")}>
        {journey === null
          ? null
          : `${journey.route}, ${sayDistance(journey.distance * journey.times, format.locale)}, ${journey.vehicle.name}`}
      </Fact>
      <Fact name={t("expensePages.form.category")}>
        {category === null ? null : t(`expenses.categories.${category}`)}
      </Fact>
      <Fact name={t("expensePages.form.body")}>{body?.name ?? null}</Fact>
      <Fact name={t("expensePages.one.beneficiary")}>{beneficiary?.name ?? null}</Fact>
      <Fact name={t("expensePages.form.account")}>
        {account === "" ? null : sayAccount(account)}
      </Fact>
      <Fact name={t("expensePages.form.note")}>{note === "" ? null : note}</Fact>
      <Fact name={t("expensePages.one.reimbursed")}>{money(reimbursed)}</Fact>
      <Fact name={t("expensePages.one.waived")}>{money(waived)}</Fact>
      <Fact name={t("expensePages.one.owed")}>{money(owed)}</Fact>
      <Fact name={t("expensePages.one.createdBy")}>
        {t("expensePages.one.created", { name: createdBy.name, when: format.instant(createdAt) })}
      </Fact>
    </dl>
  );
}

/** Not there where there is nothing to say. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children === null ? null : (
    <div className={styles["fact"]}>
      <dt>{name}</dt>
      <dd data-tabular>{children}</dd>
    </div>
  );
}
