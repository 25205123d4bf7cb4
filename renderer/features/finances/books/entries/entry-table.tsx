import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { totalsOf } from "#shared/domain/finances/books/entry.ts";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import styles from "../books.module.css";
import { useAccountWords } from "../use-account-words.ts";

/** A line an entry, whose accounts are told in short; each leads to the whole of it. */
export function EntryTable({ entries }: { entries: readonly EntryView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = useAccountWords();
  const side = (entry: EntryView, which: "debit" | "credit") => [
    ...new Set(entry.postings.filter((one) => one[which] > 0).map(({ account }) => name(account))),
  ];
  return (
    <Table className={styles["table"]} aria-label={t("books.entries.list")}>
      <thead>
        <tr>
          <th scope="col">{t("books.entries.date")}</th>
          <th scope="col">{t("books.entries.detail")}</th>
          <th scope="col">{t("books.entries.book")}</th>
          <th scope="col">{t("books.report.number")}</th>
          <th scope="col" className={styles["amount"]}>
            {t("books.total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <LinkedRow key={entry.id}>
            <td className={styles["day"]}>
              <time dateTime={entry.date} title={format.exactDate(entry.date)}>
                {format.shortDate(entry.date)}
              </time>
            </td>
            <td>
              <Link href={`/finances/books/entries/${entry.id}`}>{entry.label}</Link>
              <span className={styles["lines"]}>
                {side(entry, "credit").join(", ")} → {side(entry, "debit").join(", ")}
              </span>
            </td>
            <td className={styles["soft"]}>{t(`books.books.${entry.book}`)}</td>
            <td>
              {entry.number === null ? (
                <StatusTag tone="warning">{t("books.draft")}</StatusTag>
              ) : (
                <span data-tabular>{entry.number}</span>
              )}
            </td>
            <td className={styles["amount"]} data-tabular>
              {format.euros(totalsOf(entry.postings).debit)}
            </td>
          </LinkedRow>
        ))}
      </tbody>
    </Table>
  );
}
