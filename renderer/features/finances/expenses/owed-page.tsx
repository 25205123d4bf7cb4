import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import styles from "./list/list.module.css";
import { owedOptions } from "./queries.ts";
import { sayAccount } from "./say-account.ts";

type Owed = Output<"expenses.owed">[number];

/** What each person is owed, and to which account it goes. */
export function OwedPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(owedOptions());
  const total = (data ?? []).reduce((sum, one) => sum + one.owed, 0);
  return (
    <FinancesPage>
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={5} /> : null}
      {data?.length === 0 ? (
        <EmptyState title={t("expensePages.owed.emptyTitle")}>
          <p>{t("expensePages.owed.empty")}</p>
        </EmptyState>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <>
          <output className={styles["totals"]} data-tabular>
            <span>{t("expensePages.list.owed", { amount: format.euros(total) })}</span>
          </output>
          <table className={styles["table"]}>
            <thead>
              <tr>
                <th scope="col">{t("expensePages.owed.person")}</th>
                <th scope="col">{t("expensePages.owed.expenses")}</th>
                <th scope="col">{t("expensePages.form.account")}</th>
                <th scope="col" className={styles["amount"]}>
                  {t("expensePages.owed.amount")}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((owed) => (
                <Row key={owed.person.id} owed={owed} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </FinancesPage>
  );
}

function Row({ owed: { person, count, owed, accounts } }: { owed: Owed }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <tr className={styles["row"]}>
      <td className={styles["who"]}>
        <Link href={`/finances?state=approved&payer=${person.id}`} className={styles["link"] ?? ""}>
          {person.name}
        </Link>
      </td>
      <td>{t("expensePages.list.count", { count, formatted: format.number(count) })}</td>
      <td data-tabular>
        {accounts.length === 0 ? (
          <span className={styles["soft"]}>{t("expensePages.owed.noAccount")}</span>
        ) : (
          accounts.map((account) => <div key={account}>{sayAccount(account)}</div>)
        )}
      </td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(owed)}
      </td>
    </tr>
  );
}
