import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ImportReport, MatchedRow } from "#shared/domain/imports/import.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { useChangedField } from "./changed-field.ts";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

/** Each line recognised as somebody of the roster: by what, and what it changes of them. */
export function MatchedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const rows = report.matchedRows;
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t("imports.matched.detail")}
        {rows.length < report.updated + report.unchanged
          ? ` ${t("imports.first", { count: rows.length })}`
          : null}
      </p>
      <ReportTable
        label={t("imports.tabs.matched")}
        rows={rows}
        columns={[
          {
            title: t("imports.matched.person"),
            cell: ({ name }) => name,
            className: styles["column"],
          },
          {
            title: t("imports.matched.by"),
            cell: ({ by }) => t(`imports.matchedBy.${by}`),
            className: styles["by"],
          },
          { title: t("imports.matched.changes"), cell: changesOf },
        ]}
      />
    </div>
  );
}

function changesOf(row: MatchedRow) {
  return <Changes row={row} />;
}

function Changes({ row }: { row: MatchedRow }) {
  const { t } = useTranslation();
  const fieldName = useChangedField();
  if (row.changes.length === 0) {
    return <span className={styles["soft"]}>{t("imports.matched.unchanged")}</span>;
  }
  return (
    <dl className={styles["changes"]}>
      {row.changes.map(({ field, before, after }) => (
        <div key={field} className={styles["change"]}>
          <dt>{fieldName(field)}</dt>
          <dd>
            {before === "" ? null : (
              <>
                <VisuallyHidden>{t("imports.matched.before")} </VisuallyHidden>
                <del>{before}</del> <ArrowRight size={12} aria-hidden />{" "}
              </>
            )}
            <VisuallyHidden>{t("imports.matched.after")} </VisuallyHidden>
            <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
