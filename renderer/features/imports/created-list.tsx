import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./report-tables.module.css";
import { ScrollRegion } from "./scroll-region.tsx";

export function CreatedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = report.createdSamples;
  return (
    <div className={styles["list"]}>
      {rows.length < report.created ? (
        <p className={styles["soft"]}>{t("imports.first", { count: rows.length })}</p>
      ) : null}
      <ScrollRegion label={t("imports.created.list")}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col" className={styles["line"]}>
                {t("imports.line")}
              </th>
              <th scope="col">{t("imports.matched.person")}</th>
              <th scope="col">{t("imports.created.detail")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line}>
                <td className={styles["line"]}>{format.number(row.line)}</td>
                <td className={styles["column"]}>{row.name}</td>
                <td className={styles["by"]}>{row.detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
