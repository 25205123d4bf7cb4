import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { Thresholds } from "./approve/thresholds.tsx";
import { ExpenseTable } from "./list/expense-table.tsx";
import styles from "./list/list.module.css";
import { Totals } from "./list/totals.tsx";
import { expensesOptions } from "./queries.ts";
import { readFilter } from "./list/use-filter.ts";

const SUBMITTED = readFilter("state=submitted");

/** What waits for somebody’s approval, and how many it takes. */
export function ToApprovePage() {
  const { t } = useTranslation();
  const list = useInfiniteQuery(expensesOptions(SUBMITTED));
  const items = list.data?.pages.flatMap((page) => page.items);
  const totals = list.data?.pages[0]?.totals;
  return (
    <FinancesPage>
      {list.error === null ? null : (
        <ErrorState message={errorMessage(list.error)} onRetry={() => void list.refetch()} />
      )}
      {items === undefined && list.error === null ? <Skeleton lines={6} /> : null}
      {items?.length === 0 ? (
        <EmptyState title={t("expensePages.approve.emptyTitle")}>
          <p>{t("expensePages.approve.empty")}</p>
        </EmptyState>
      ) : null}
      {items === undefined || items.length === 0 || totals === undefined ? null : (
        <>
          <Totals totals={totals} />
          <ExpenseTable items={items} />
        </>
      )}
      {list.hasNextPage ? (
        <div className={styles["more"]}>
          <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t("expensePages.list.more")}
          </Button>
        </div>
      ) : null}
      <Thresholds />
    </FinancesPage>
  );
}
