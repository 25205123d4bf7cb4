import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "wouter";
import { isOfChart } from "#shared/domain/finances/books/chart.ts";
import type { LedgerLine } from "#shared/domain/finances/books/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";
import { Period, type Span } from "../period.tsx";
import { accountsOptions, ledgerOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";
import { NameAccount } from "./name-account.tsx";

export function LedgerPage() {
  const { number = "" } = useParams();
  return (
    <BooksFrame page="accounts">
      {(year) => <Ledger key={`${year.id} ${number}`} year={year.id} account={number} />}
    </BooksFrame>
  );
}

function Ledger({ year, account }: { year: string; account: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, official } = useAccountWords();
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const query = useInfiniteQuery(ledgerOptions({ year, account, ...span }));
  const pages = query.data?.pages;
  const first = pages?.[0];
  const lines = pages?.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <h2 className={styles["cardTitle"]}>{name(account)}</h2>
      {isOfChart(account) ? (
        <p className={styles["soft"]}>
          {t("books.ledger.official", { number: account, name: official(account) })}
        </p>
      ) : null}
      <Naming account={account} />
      <search className={styles["filters"]}>
        <Period span={span} onChange={setSpan} />
      </search>
      {query.error === null ? null : (
        <ErrorState message={errorMessage(query.error)} onRetry={() => void query.refetch()} />
      )}
      {first === undefined && query.error === null ? <Skeleton lines={6} /> : null}
      {first === undefined ? null : lines.length === 0 ? (
        <p>{t("books.ledger.none")}</p>
      ) : (
        <Table
          className={styles["table"]}
          aria-label={t("books.ledger.table", { account: name(account) })}
        >
          <thead>
            <tr>
              <th scope="col">{t("books.entries.date")}</th>
              <th scope="col">{t("books.entries.label")}</th>
              <th scope="col">{t("books.report.number")}</th>
              <th scope="col" className={styles["amount"]}>
                {t("books.debit")}
              </th>
              <th scope="col" className={styles["amount"]}>
                {t("books.credit")}
              </th>
              <th scope="col" className={styles["amount"]}>
                {t("books.balance")}
              </th>
            </tr>
          </thead>
          <tbody>
            {first.opening === 0 ? null : (
              <tr>
                <td colSpan={5} className={styles["soft"]}>
                  {t("books.ledger.opening")}
                </td>
                <td className={styles["amount"]} data-tabular>
                  {format.euros(first.opening)}
                </td>
              </tr>
            )}
            {lines.map((line, index) => (
              // One entry may have two lines of the account that say the same.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={`${line.entry} ${index}`} line={line} />
            ))}
          </tbody>
          <tfoot>
            <tr className={styles["total"]}>
              <th scope="row" colSpan={3}>
                {t("books.total")}
              </th>
              <td className={styles["amount"]} data-tabular>
                {format.euros(first.debit)}
              </td>
              <td className={styles["amount"]} data-tabular>
                {format.euros(first.credit)}
              </td>
              <td className={styles["amount"]} data-tabular>
                {format.euros(first.opening + first.debit - first.credit)}
              </td>
            </tr>
          </tfoot>
        </Table>
      )}
      {query.hasNextPage ? (
        <div className={styles["more"]}>
          <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
            {t("books.loadMore")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Line({ line }: { line: LedgerLine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const euros = (cents: number) => (cents === 0 ? "" : format.euros(cents));
  return (
    <LinkedRow>
      <td className={styles["day"]}>
        <time dateTime={line.date} title={format.exactDate(line.date)}>
          {format.shortDate(line.date)}
        </time>
      </td>
      <td>
        <Link href={`/finances/books/entries/${line.entry}`}>{line.label}</Link>
        {line.person === null ? null : (
          <span className={styles["lines"]}>{personName(line.person)}</span>
        )}
      </td>
      <td data-tabular>{line.number ?? t("books.draft")}</td>
      <td className={styles["amount"]} data-tabular>
        {euros(line.debit)}
      </td>
      <td className={styles["amount"]} data-tabular>
        {euros(line.credit)}
      </td>
      <td className={styles["amount"]} data-tabular>
        {format.euros(line.balance)}
      </td>
    </LinkedRow>
  );
}

/** Gives the account a name of the collective’s own. */
function Naming({ account }: { account: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(accountsOptions());
  const mayWrite = useMay("finances.write");
  const [isOpen, setOpen] = useState(false);
  const known = data?.find(({ number }) => number === account);
  if (known === undefined || !mayWrite) return null;
  if (isOpen) return <NameAccount account={known} onClose={() => setOpen(false)} />;
  return (
    <div className={styles["buttons"]}>
      <Button size="small" onPress={() => setOpen(true)}>
        {t("books.accounts.rename")}
      </Button>
    </div>
  );
}
