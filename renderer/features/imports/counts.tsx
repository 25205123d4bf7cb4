import { useTranslation } from "react-i18next";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import styles from "./counts.module.css";

const COUNTS = ["created", "updated", "unchanged", "toCheck", "refused"] as const;

export interface CountsProps {
  report: ImportReport;
  /** What will happen, or what has. */
  tense: "will" | "did";
}

export function Counts({ report, tense }: CountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className={styles["counts"]}>
      {COUNTS.map((name) => (
        <div
          key={name}
          className={cx(styles["count"], name === "refused" && report.refused > 0 && styles["bad"])}
        >
          <dt className={styles["label"]}>
            {t(`imports.counts.${tense}.${name}`, { count: report[name] })}
          </dt>
          <dd className={styles["number"]}>{format.number(report[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
