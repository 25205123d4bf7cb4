import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { ScrolledTable } from "./scrolled-table.tsx";
import styles from "./report-tables.module.css";

export interface ReportColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string | undefined;
}

/** Rows of a report in the order of the file, each led by its line there. */
export function ReportTable<Row extends { readonly line: number }>({
  label,
  rows,
  keyOf,
  columns,
}: {
  label: string;
  rows: readonly Row[];
  /** For a report where a line may stand more than once. */
  keyOf?: (row: Row) => string;
  columns: readonly ReportColumn<Row>[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ScrolledTable label={label}>
      <thead>
        <tr>
          <th scope="col" className={styles["line"]}>
            {t("imports.line")}
          </th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf?.(row) ?? row.line}>
            <td className={styles["line"]}>{format.number(row.line)}</td>
            {columns.map(({ title, cell, className }) => (
              <td key={title} className={className}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
