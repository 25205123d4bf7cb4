import { useTranslation } from "react-i18next";
import type { DoubtfulRow, ImportReport } from "#shared/domain/imports/import.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

/** What is to be looked at of people who are imported: whose, which column, and what it said. */
export function DoubtfulList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const rows = report.doubtfulRows;
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t("imports.doubtful.detail")}
        {rows.length === 1000 ? ` ${t("imports.first", { count: rows.length })}` : null}
      </p>
      <ReportTable
        label={t("imports.tabs.doubtful")}
        rows={rows}
        keyOf={({ line, column, reason, value }: DoubtfulRow) =>
          `${line} ${column} ${reason} ${value}`
        }
        columns={[
          {
            title: t("imports.matched.person"),
            cell: ({ name }) => name,
            className: styles["column"],
          },
          {
            title: t("imports.refused.column"),
            cell: ({ column }) => column || "–",
            className: styles["by"],
          },
          {
            title: t("imports.refused.reason"),
            cell: ({ reason, value }) => t(`imports.doubts.${reason}`, { value }),
          },
        ]}
      />
    </div>
  );
}
