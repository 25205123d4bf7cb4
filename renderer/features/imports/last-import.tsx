import { useQuery } from "@tanstack/react-query";
import { History } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { InstantText } from "#renderer/lib/date-text.tsx";
import { importsQueries } from "./imports.queries.ts";
import styles from "./import-page.module.css";

/** The way back to what the last import said. */
export function LastImport() {
  const { t } = useTranslation();
  const { data: kept } = useQuery(importsQueries.report(null));
  if (kept == null) return null;
  return (
    <p className={styles["last"]}>
      <History size={16} aria-hidden />
      <span>
        {t("imports.report.last")} <Link href={`/people/import/${kept.seq}`}>{kept.file}</Link>,{" "}
        <InstantText at={kept.at} />
        {kept.undone ? ` · ${t("imports.report.undone")}` : null}
        {kept.left.length === 0
          ? null
          : ` · ${t("imports.report.left", { count: kept.left.length })}`}
      </span>
    </p>
  );
}
