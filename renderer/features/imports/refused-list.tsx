import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ImportReport, RefusedRow } from "#shared/domain/imports/import.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { ReportTable } from "./report-table.tsx";
import styles from "./report-tables.module.css";

/** Each line that is left out: where it is in the file, and what to correct there. */
export function RefusedList({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
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
      <ReportTable
        label={t("imports.tabs.refused")}
        rows={rows}
        keyOf={({ line, column }) => `${line} ${column}`}
        columns={[
          {
            title: t("imports.refused.column"),
            cell: ({ column }) => column || "–",
            className: styles["column"],
          },
          { title: t("imports.refused.reason"), cell: reason },
        ]}
      />
    </div>
  );
}
