import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "wouter";
import { LINE_STATES, type LineFilter } from "#shared/domain/finances/bank/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { Table } from "#renderer/ui/table.tsx";
import { FinancesPage } from "../finances-page.tsx";
import { AccountForm } from "./account-form.tsx";
import styles from "./bank.module.css";
import { LineDetail } from "./line-detail.tsx";
import { NoAccount } from "./no-account.tsx";
import { accountsOptions, linesOptions } from "./queries.ts";
import { RulesSection } from "./rules-section.tsx";
import { useMoney } from "./use-money.ts";

/** Every line of an account, open or matched, and what is known of it. */
export function LinesPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data: accounts } = useQuery(accountsOptions());
  const mayWrite = useMay("finances.write");
  const [state, setState] = useState<LineFilter["state"]>("all");
  const [text, setText] = useState("");
  const line = search.get("line");
  const account = accounts?.find(({ id }) => id === search.get("account"));
  const filter = { account: account?.id ?? null, state, from: null, until: null, text };
  const lines = useInfiniteQuery(linesOptions(filter));
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  const currencies = new Map(accounts?.map(({ id, fields }) => [id, fields.currency]));
  const back = <Link href="/finances/bank">{t("bankPages.lines.back")}</Link>;
  if (accounts?.length === 0) {
    return (
      <FinancesPage detail={back}>
        <NoAccount />
      </FinancesPage>
    );
  }
  return (
    <FinancesPage detail={back}>
      {line === null ? null : <LineDetail id={line} />}
      <search className={styles["filters"]} aria-label={t("bankPages.lines.filters")}>
        <SearchField
          label={t("bankPages.lines.words")}
          placeholder={t("bankPages.lines.words")}
          value={text}
          onChange={setText}
          maxLength={200}
          className={styles["words"]}
        />
        <SegmentedControl
          label={t("bankPages.lines.state")}
          segments={LINE_STATES.map((id) => ({ id, label: t(`bankPages.lines.states.${id}`) }))}
          value={state}
          onChange={setState}
        />
      </search>
      {lines.error === null ? null : (
        <ErrorState message={errorMessage(lines.error)} onRetry={() => void lines.refetch()} />
      )}
      {lines.data !== undefined && items.length === 0 ? (
        <EmptyState title={t("bankPages.lines.noneTitle")}>
          <p>{t("bankPages.lines.none")}</p>
        </EmptyState>
      ) : (
        <Table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("bankPages.lines.day")}</th>
              <th scope="col">{t("bankPages.lines.label")}</th>
              <th scope="col">{t("bankPages.lines.state")}</th>
              <th scope="col" className={styles["amount"]}>
                {t("bankPages.lines.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row
                key={item.id}
                item={item}
                currency={currencies.get(item.account) ?? "EUR"}
                account={account?.id}
              />
            ))}
          </tbody>
        </Table>
      )}
      {lines.hasNextPage ? (
        <div className={styles["more"]}>
          <Button isDisabled={lines.isFetchingNextPage} onPress={() => void lines.fetchNextPage()}>
            {t("bankPages.lines.more")}
          </Button>
        </div>
      ) : null}
      {account === undefined || !mayWrite ? null : <AccountForm account={account} />}
      <RulesSection />
    </FinancesPage>
  );
}

interface RowProps {
  item: { id: string; date: string; label: string; cents: number; match: string | null };
  currency: string;
  account: string | undefined;
}

function Row({ item, currency, account }: RowProps) {
  const { t } = useTranslation();
  const { shortDate, exactDate } = useFormat();
  const money = useMoney(currency);
  const { id, date, label, cents, match } = item;
  const of = account === undefined ? "" : `&account=${account}`;
  return (
    <tr>
      <td className={styles["day"]}>
        <time dateTime={date} title={exactDate(date)}>
          {shortDate(date)}
        </time>
      </td>
      <td>
        <Link href={`/finances/bank/lines?line=${id}${of}`}>{label}</Link>
      </td>
      <td>
        {match === null ? (
          <StatusTag tone="warning">{t("bankPages.lines.states.open")}</StatusTag>
        ) : (
          <StatusTag tone="accent">{t("bankPages.lines.states.matched")}</StatusTag>
        )}
      </td>
      <td className={styles["amount"]} data-tabular data-in={cents > 0}>
        {money(cents)}
      </td>
    </tr>
  );
}
