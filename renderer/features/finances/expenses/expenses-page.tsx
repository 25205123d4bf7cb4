import { useInfiniteQuery } from "@tanstack/react-query";
import { Car, ReceiptEuro } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { DropZone } from "#renderer/lib/receipts/drop-zone.tsx";
import { useHolds, useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { expensesOptions } from "./queries.ts";
import { giveFiles } from "./entry/given-files.ts";
import { ExpenseFilters } from "./list/expense-filters.tsx";
import { ExpenseTable } from "./list/expense-table.tsx";
import styles from "./list/list.module.css";
import { HandInDrafts } from "./list/hand-in-drafts.tsx";
import { Totals } from "./list/totals.tsx";
import { useFilter } from "./list/use-filter.ts";

/** Every expense that one may see. */
export function ExpensesPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayClaim = useMay("expenses.claim");
  const seesAll = useHolds("finances.read");
  const { filter, isNarrowed, change, clear } = useFilter();
  const list = useInfiniteQuery(expensesOptions(filter));
  const pages = list.data?.pages;
  const items = pages?.flatMap((page) => page.items) ?? [];
  const totals = pages?.[0]?.totals;
  const isNew = totals?.count === 0 && !isNarrowed;
  const journey = mayClaim ? (
    <Button icon={Car} onPress={() => navigate("/finances/journeys/new")}>
      {t("app.commands.newJourney")}
    </Button>
  ) : null;
  const write = mayClaim ? (
    <Button
      variant="primary"
      icon={ReceiptEuro}
      shortcut="mod+n"
      onPress={() => navigate("/finances/expenses/new")}
    >
      {t("app.commands.newExpense")}
    </Button>
  ) : undefined;
  return (
    <FinancesPage
      actions={
        isNew ? undefined : (
          <>
            {journey}
            {write}
          </>
        )
      }
      detail={seesAll ? undefined : t("expensePages.list.ownOnly")}
    >
      {list.error === null ? null : (
        <ErrorState message={errorMessage(list.error)} onRetry={() => void list.refetch()} />
      )}
      {totals === undefined && list.error === null ? <Skeleton lines={6} /> : null}
      {isNew ? (
        <EmptyState
          title={t("expensePages.list.emptyTitle")}
          actions={
            <>
              {write}
              {journey}
            </>
          }
        >
          <p>{t(seesAll ? "expensePages.list.empty" : "expensePages.list.emptyOwn")}</p>
        </EmptyState>
      ) : null}
      {totals === undefined || isNew ? null : (
        <>
          <ExpenseFilters filter={filter} seesAll={seesAll} onChange={change} />
          <div className={styles["above"]}>
            <Totals totals={totals} />
            {mayClaim ? <HandInDrafts /> : null}
          </div>
          {items.length === 0 ? (
            <EmptyState
              title={t("expensePages.list.noneTitle")}
              actions={<Button onPress={clear}>{t("expensePages.list.clear")}</Button>}
            >
              <p>{t("expensePages.list.none")}</p>
            </EmptyState>
          ) : (
            <ExpenseTable items={items} />
          )}
          {list.hasNextPage ? (
            <div className={styles["more"]}>
              <Button
                isDisabled={list.isFetchingNextPage}
                onPress={() => void list.fetchNextPage()}
              >
                {t("expensePages.list.more")}
              </Button>
            </div>
          ) : null}
        </>
      )}
      {mayClaim ? (
        <>
          <NewKey />
          <DropZone
            text={t("expensePages.entry.drop")}
            onFiles={(files) => {
              giveFiles(files);
              navigate("/finances/expenses/new");
            }}
          />
        </>
      ) : null}
    </FinancesPage>
  );
}

/** The command of every page has its key here. */
function NewKey() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const commands = useMemo(
    (): Command[] => [
      {
        id: "new_expense",
        label: t("app.commands.newExpense"),
        group: "page",
        keys: "mod+n",
        inFields: true,
        icon: ReceiptEuro,
        run: () => navigate("/finances/expenses/new"),
      },
    ],
    [t, navigate],
  );
  useCommands(commands);
  return null;
}
