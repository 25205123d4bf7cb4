import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

/** Lines that are nobody's: titles, totals, and what somebody said to leave out. */
export function SkippedList({ report, tense }: { report: ImportReport; tense: "will" | "did" }) {
  const { t } = useTranslation();
  const rows = report.skippedRows;
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t(`imports.skipped.detail.${tense}`)}
        {rows.length < report.skipped ? ` ${t("imports.first", { count: rows.length })}` : null}
      </p>
      <ReportTable
        label={t("imports.tabs.skipped")}
        rows={rows}
        columns={[
          {
            title: t("imports.skipped.is"),
            cell: ({ reason }) => t(`imports.reading.is.${reason}`),
            className: styles["column"],
          },
          { title: t("imports.skipped.text"), cell: ({ text }) => text },
        ]}
      />
    </div>
  );
}
