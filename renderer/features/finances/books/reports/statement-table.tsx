import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { StatementLine } from "#shared/domain/finances/books/statement-lines.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Table } from "#renderer/ui/table.tsx";
import styles from "../books.module.css";
import { useAccountWords } from "../use-account-words.ts";
import type { YearChoice } from "../use-year.ts";

interface StatementSection {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly (StatementLine<string> & { readonly said: string })[];
  readonly cents: number;
  readonly before: number | null;
}

export interface StatementTableProps {
  label: string;
  sections: readonly StatementSection[];
  /** Whether a year before stands beside. */
  hasBefore: boolean;
  to: YearChoice["to"];
}

/** A statement with the accounts that each line is made of, each leading to what was written there. */
export function StatementTable({ label, sections, hasBefore, to }: StatementTableProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { name } = useAccountWords();
  const amounts = ({ cents, before }: { cents: number; before: number | null }) => (
    <>
      <td className={styles["amount"]} data-tabular>
        {euros(cents)}
      </td>
      {hasBefore ? (
        <td className={styles["amount"]} data-tabular>
          {euros(before ?? 0)}
        </td>
      ) : null}
    </>
  );
  return (
    <Table className={styles["table"]} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("books.entries.label")}</th>
          <th scope="col" className={styles["amount"]}>
            {t("books.sheet.now")}
          </th>
          {hasBefore ? (
            <th scope="col" className={styles["amount"]}>
              {t("books.sheet.before")}
            </th>
          ) : null}
        </tr>
      </thead>
      {sections.map((section) => (
        <tbody key={section.key}>
          <tr>
            <th scope="rowgroup" colSpan={hasBefore ? 3 : 2} className={styles["heading"]}>
              {section.title}
            </th>
          </tr>
          {section.lines.map((line) => (
            <Fragment key={line.key}>
              <tr>
                <td>{line.said}</td>
                {amounts(line)}
              </tr>
              {line.details.map((detail) => (
                <tr key={detail.account} className={styles["part"]}>
                  <td>
                    <Link href={to(`/finances/books/accounts/${detail.account}`)}>
                      {name(detail.account)}
                    </Link>
                  </td>
                  {amounts(detail)}
                </tr>
              ))}
            </Fragment>
          ))}
          <tr className={styles["total"]}>
            <th scope="row">{t("books.total")}</th>
            {amounts(section)}
          </tr>
        </tbody>
      ))}
    </Table>
  );
}
