import { useInfiniteQuery } from "@tanstack/react-query";
import { HandCoins, ReceiptText, Send } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { IncomeFilters } from "./income-filters.tsx";
import { IncomeTable } from "./income-table.tsx";
import styles from "./income.module.css";
import { incomeOptions } from "./queries.ts";
import { useFilter } from "./use-filter.ts";

/** Everything that came in. */
export function IncomePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const mayWrite = useMay("finances.write");
  const { filter, isNarrowed, change, clear } = useFilter();
  const list = useInfiniteQuery(incomeOptions(filter));
  const pages = list.data?.pages;
  const items = pages?.flatMap((page) => page.items) ?? [];
  const first = pages?.[0];
  const isNew = first?.count === 0 && !isNarrowed;
  const add = mayWrite ? (
    <Button
      variant="primary"
      icon={HandCoins}
      shortcut="mod+n"
      onPress={() => navigate("/finances/income/new")}
    >
      {t("app.commands.newIncome")}
    </Button>
  ) : undefined;
  return (
    <FinancesPage
      actions={
        isNew ? undefined : (
          <>
            <Button icon={ReceiptText} onPress={() => navigate("/finances/income/tax-receipts")}>
              {t("taxReceipts.title")}
            </Button>
            {mayWrite ? (
              <Button icon={Send} onPress={() => navigate("/finances/income/publish?page=summary")}>
                {t("income.list.toPages")}
              </Button>
            ) : null}
            {add}
          </>
        )
      }
    >
      {list.error === null ? null : (
        <ErrorState message={errorMessage(list.error)} onRetry={() => void list.refetch()} />
      )}
      {first === undefined && list.error === null ? <Skeleton lines={6} /> : null}
      {isNew ? (
        <EmptyState title={t("income.list.emptyTitle")} actions={add}>
          <p>{t("income.list.empty")}</p>
        </EmptyState>
      ) : null}
      {first === undefined || isNew ? null : (
        <>
          <IncomeFilters filter={filter} onChange={change} />
          <p className={styles["count"]} aria-live="polite">
            {t("income.list.count", {
              count: first.count,
              formatted: format.number(first.count),
              amount: format.euros(first.cents),
            })}
          </p>
          {items.length === 0 ? (
            <EmptyState
              title={t("income.list.noneTitle")}
              actions={<Button onPress={clear}>{t("income.list.clear")}</Button>}
            >
              <p>{t("income.list.none")}</p>
            </EmptyState>
          ) : (
            <IncomeTable items={items} />
          )}
          {list.hasNextPage ? (
            <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              {t("income.list.more")}
            </Button>
          ) : null}
        </>
      )}
      {mayWrite ? <NewKey /> : null}
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
        id: "new_income",
        label: t("app.commands.newIncome"),
        group: "page",
        keys: "mod+n",
        inFields: true,
        icon: HandCoins,
        run: () => navigate("/finances/income/new"),
      },
    ],
    [t, navigate],
  );
  useCommands(commands);
  return null;
}
