import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { DoubtfulRow, ImportReport } from "#shared/domain/imports/import.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

export interface DoubtfulListProps {
  report: ImportReport;
  /** The import is done: each is somebody’s of the roster, where one can go. */
  isDone: boolean;
}

/** What is to be looked at of people who are imported: whose, which column, and what it said. */
export function DoubtfulList({ report, isDone }: DoubtfulListProps) {
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
            cell: isDone ? recordOf : nameOf,
            className: styles["column"],
          },
          {
            title: t("imports.refused.column"),
            cell: ({ column }) => column || "–",
            className: styles["by"],
          },
          {
            title: t("imports.refused.reason"),
            cell: ({ reason, value }) =>
              // What can be said at the columns step is over by now.
              isDone && reason === "bad_status"
                ? t("people.toCheck.badStatus", { value })
                : t(`imports.doubts.${reason}`, { value }),
          },
        ]}
      />
    </div>
  );
}

function nameOf({ name }: DoubtfulRow) {
  return name;
}

function recordOf({ name, personId }: DoubtfulRow) {
  return personId === null ? name : <Link href={`/people/${personId}`}>{name}</Link>;
}
