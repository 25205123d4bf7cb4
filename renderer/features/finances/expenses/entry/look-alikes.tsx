import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { LookAlike } from "#shared/domain/finances/expenses/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./entry.module.css";

/** The same expense twice: by its receipt, or by its figures, with the way to the other one. */
export function LookAlikes({
  alike,
  actions,
}: {
  alike: readonly LookAlike[];
  actions?: ReactNode;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = onePerExpense(alike);
  if (shown.length === 0) return null;
  const isContent = shown.some(({ by }) => by === "content");
  return (
    <Banner
      tone="warning"
      live
      answer={actions}
      title={t(isContent ? "expensePages.alike.content" : "expensePages.alike.figures")}
    >
      <ul className={styles["alike"]}>
        {shown.map(({ expense, by }) =>
          expense === null ? (
            <li key={by}>{t("expensePages.alike.others")}</li>
          ) : (
            <li key={expense.id}>
              <Link href={`/finances/expenses/${expense.id}`}>
                {expense.fields.purpose === ""
                  ? t("expensePages.noPurpose")
                  : expense.fields.purpose}
              </Link>{" "}
              {[
                expense.fields.cents === null ? null : format.euros(expense.fields.cents),
                expense.fields.spentOn === null ? null : format.date(expense.fields.spentOn),
                expense.payer?.name ?? null,
              ]
                .filter((fact) => fact !== null)
                .join(" · ")}
            </li>
          ),
        )}
      </ul>
    </Banner>
  );
}

/** What has the same receipt may have the same figures too: it is said once, of the receipt. */
function onePerExpense(alike: readonly LookAlike[]): LookAlike[] {
  const seen = new Set<string>();
  return alike
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .filter(({ expense }) => {
      const key = expense?.id ?? "others";
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

const rankOf = ({ by }: LookAlike) => (by === "content" ? 0 : 1);
