import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { StatementEntry } from "#shared/domain/finances/income/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Table } from "#renderer/ui/table.tsx";
import styles from "./statement.module.css";

export interface EntryTableProps {
  title: string;
  detail?: string;
  entries: readonly StatementEntry[];
  /** Each leads to where its source is said. */
  isToSay?: boolean;
}

/** Entries that a statement speaks of; nothing where there is none. */
export function EntryTable({ title, detail, entries, isToSay = false }: EntryTableProps) {
  const { t } = useTranslation();
  const id = useId();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  if (entries.length === 0) return null;
  return (
    <section className={styles["section"]} aria-labelledby={id}>
      <h3 id={id} className={styles["heading"]}>
        {title}
      </h3>
      {detail === undefined ? null : <p className={styles["soft"]}>{detail}</p>}
      <Table className={styles["table"]} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t("income.list.day")}</th>
            <th scope="col">{t("income.list.what")}</th>
            <th scope="col">{t("income.list.who")}</th>
            <th scope="col">{t("income.list.source")}</th>
            <th scope="col" className={styles["amount"]}>
              {t("income.list.amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.of} ${entry.id} ${entry.receivedOn}`}>
              <td>
                <time dateTime={entry.receivedOn} title={format.exactDate(entry.receivedOn)}>
                  {format.shortDate(entry.receivedOn)}
                </time>
              </td>
              <td>
                <What entry={entry} isToSay={isToSay && mayWrite} />
              </td>
              <td>{entry.giver || t("income.list.nobody")}</td>
              <td>{t(`income.sources.${entry.source}`)}</td>
              <td className={styles["amount"]} data-tabular>
                {format.euros(entry.cents)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function What({ entry, isToSay }: { entry: StatementEntry; isToSay: boolean }) {
  const { t } = useTranslation();
  const { of, id, label, kind } = entry;
  const said = label === "" ? t(`income.kinds.${kind}`) : label;
  switch (of) {
    case "income":
      return <Link href={`/finances/income/${id}`}>{said}</Link>;
    case "expense":
      return <Link href={`/finances/expenses/${id}`}>{said}</Link>;
    default:
      return isToSay ? (
        <>
          {said} ·{" "}
          <Link href={`/finances/income/new?entry=${id}`}>{t("income.statement.sayIt")}</Link>
        </>
      ) : (
        said
      );
  }
}
