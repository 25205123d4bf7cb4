import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ImportReport, RefusedRow } from "#shared/domain/imports/import.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./report-tables.module.css";
import { ScrollRegion } from "./scroll-region.tsx";

/** Each line that is left out: where it is in the file, and what to correct there. */
export function RefusedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = report.refusedRows;
  const reason = ({ reason: why, value }: RefusedRow) => t(`imports.refusals.${why}`, { value });

  const copy = async () => {
    const lines = rows.map((row) => [row.line, row.column, reason(row)].join("\t"));
    try {
      await call("app.copy", { text: lines.join("\n").slice(0, 100_000), sensitive: true });
      showToast({ text: t("people.person.copied") });
    } catch (error) {
      showError(error);
    }
  };

  return (
    <div className={styles["list"]}>
      <div className={styles["above"]}>
        <p className={styles["soft"]}>
          {t("imports.refused.detail")}
          {rows.length < report.refused ? ` ${t("imports.first", { count: rows.length })}` : null}
        </p>
        <Button size="small" icon={Copy} onPress={() => void copy()}>
          {t("imports.refused.copy")}
        </Button>
      </div>
      <ScrollRegion label={t("imports.tabs.refused")}>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col" className={styles["line"]}>
                {t("imports.line")}
              </th>
              <th scope="col">{t("imports.refused.column")}</th>
              <th scope="col">{t("imports.refused.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.line} ${row.column}`}>
                <td className={styles["line"]}>{format.number(row.line)}</td>
                <td className={styles["column"]}>{row.column || "–"}</td>
                <td>{reason(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
