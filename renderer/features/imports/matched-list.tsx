import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ImportReport, MatchedRow } from "#shared/domain/imports/import.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { useChangedField } from "./changed-field.ts";
import styles from "./report-tables.module.css";
import { ScrollRegion } from "./scroll-region.tsx";

/** Each line recognised as somebody of the roster: by what, and what it changes of them. */
export function MatchedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = report.matchedRows;
  return (
    <div className={styles["list"]}>
      <p className={styles["soft"]}>
        {t("imports.matched.detail")}
        {rows.length < report.updated + report.unchanged
          ? ` ${t("imports.first", { count: rows.length })}`
          : null}
      </p>
      <ScrollRegion label={t("imports.tabs.matched")}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col" className={styles["line"]}>
                {t("imports.line")}
              </th>
              <th scope="col">{t("imports.matched.person")}</th>
              <th scope="col">{t("imports.matched.by")}</th>
              <th scope="col">{t("imports.matched.changes")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td className={styles["line"]}>{format.number(row.line)}</td>
                <td className={styles["column"]}>{row.name}</td>
                <td className={styles["by"]}>{t(`imports.matchedBy.${row.by}`)}</td>
                <td>
                  <Changes row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
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
