import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

export function CreatedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const rows = report.createdSamples;
  return (
    <div className={styles["list"]}>
      {rows.length < report.created ? (
        <p className={styles["soft"]}>{t("imports.first", { count: rows.length })}</p>
      ) : null}
      <ReportTable
        label={t("imports.created.list")}
        rows={rows}
        columns={[
          {
            title: t("imports.matched.person"),
            cell: ({ name }) => name,
            className: styles["column"],
          },
          {
            title: t("imports.created.detail"),
            cell: ({ detail }) => detail,
            className: styles["by"],
          },
        ]}
      />
    </div>
  );
}
