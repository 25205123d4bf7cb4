import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./list.module.css";

/** How many, how much, and what is still owed, of all that the filters let through. */
export function Totals({ totals }: { totals: Output<"expenses.list">["totals"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, cents, owed } = totals;
  return (
    <output className={styles["totals"]} data-tabular>
      <span>{t("expensePages.list.count", { count, formatted: format.number(count) })}</span>
      <span>{t("expensePages.list.sum", { amount: format.euros(cents) })}</span>
      {owed === 0 ? null : (
        <span>{t("expensePages.list.owed", { amount: format.euros(owed) })}</span>
      )}
    </output>
  );
}
