import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { TrialBalanceRow, YearView } from "#shared/domain/finances/books/views.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import { BooksFrame } from "../books-frame.tsx";
import styles from "../books.module.css";
import { Period, type Span } from "../period.tsx";
import { trialOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";
import type { YearChoice } from "../use-year.ts";
import { DraftsNote } from "./drafts-note.tsx";
import { GoOut } from "./go-out.tsx";

export function TrialPage() {
  return (
    <BooksFrame page="trial" actions={<GoOut />}>
      {(year, { to }) => <Trial key={year.id} year={year} to={to} />}
    </BooksFrame>
  );
}

const COLUMNS = ["opening", "debit", "credit", "balance"] as const;

function Trial({ year, to }: { year: YearView; to: YearChoice["to"] }) {
  const { t } = useTranslation();
  const [span, setSpan] = useState<Span>({ from: null, to: null });
  const { data, error, refetch } = useQuery(trialOptions({ year: year.id, ...span }));
  return (
    <>
      <search className={styles["filters"]}>
        <Period span={span} onChange={setSpan} />
      </search>
      <DraftsNote drafts={year.drafts} isBeforeOpen={false} />
      {error === null ? null : (
        <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <Skeleton lines={6} /> : null}
      {data?.length === 0 ? <p>{t("books.trial.none")}</p> : null}
      {data === undefined || data.length === 0 ? null : <Rows rows={data} to={to} />}
    </>
  );
}

function Rows({ rows, to }: { rows: readonly TrialBalanceRow[]; to: YearChoice["to"] }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { name } = useAccountWords();
  const sum = (column: (typeof COLUMNS)[number]) => rows.reduce((all, row) => all + row[column], 0);
  const said = {
    opening: t("books.trial.opening"),
    debit: t("books.debit"),
    credit: t("books.credit"),
    balance: t("books.trial.end"),
  };
  return (
    <Table className={styles["table"]} aria-label={t("books.trial.title")}>
      <thead>
        <tr>
          <th scope="col">{t("books.account")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles["amount"]}>
              {said[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LinkedRow key={row.account}>
            <td>
              <Link href={to(`/finances/books/accounts/${row.account}`)}>{name(row.account)}</Link>
            </td>
            {COLUMNS.map((column) => (
              <td key={column} className={styles["amount"]} data-tabular>
                {row[column] === 0 && column !== "balance" ? "" : euros(row[column])}
              </td>
            ))}
          </LinkedRow>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles["total"]}>
          <th scope="row">{t("books.total")}</th>
          {COLUMNS.map((column) => (
            <td key={column} className={styles["amount"]} data-tabular>
              {euros(sum(column))}
            </td>
          ))}
        </tr>
      </tfoot>
    </Table>
  );
}
