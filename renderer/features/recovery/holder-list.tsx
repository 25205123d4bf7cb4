import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./recovery.module.css";
import type { ShareSet } from "./use-recovery.ts";

export function HolderList({ holders }: { holders: ShareSet["holders"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles["holders"]} aria-label={t("recovery.section.holders")}>
      {holders.map(({ number, name, provenAt }) => (
        <li key={number} className={styles["holder"]}>
          <span>
            {name === ""
              ? t("recovery.section.unnamed", { number })
              : t("recovery.section.holder", { number, name })}
          </span>
          <span className={styles["when"]}>
            {provenAt === null
              ? t("recovery.section.neverSeen")
              : t("recovery.section.seen", { when: format.instant(provenAt) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
