import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

/** Values whose lost zeros were put back, as they stand in the file and as they are read. */
export function MendedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const rows = report.mendedValues;
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t("imports.mended.detail")}
        {rows.length < report.mended ? ` ${t("imports.first", { count: rows.length })}` : null}
      </p>
      <ReportTable
        label={t("imports.tabs.mended")}
        rows={rows}
        keyOf={({ line, column }) => `${line} ${column}`}
        columns={[
          {
            title: t("imports.refused.column"),
            cell: ({ column }) => column,
            className: styles["column"],
          },
          { title: t("imports.reading.before"), cell: ({ before }) => before },
          { title: t("imports.reading.after"), cell: ({ after }) => after },
        ]}
      />
    </div>
  );
}
