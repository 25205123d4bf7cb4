import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./members.module.css";
import { lastBackupQuery, sharesQuery } from "./queries.ts";
import { useHoldings } from "./use-holdings.ts";

/** What a removal does, and what nothing can do any more. */
export function RemovalFacts({ name, isLost }: { name: string; isLost: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const holdings = useHoldings();
  const { data: lastBackup } = useQuery(lastBackupQuery());
  const { data: shares } = useQuery(sharesQuery());
  return (
    <>
      <section className={styles["block"]}>
        <h2>{t("members.remove.does")}</h2>
        <ul className={styles["points"]}>
          <li>{t("members.remove.newKey")}</li>
          <li>{t("members.remove.encrypts", { what: holdings })}</li>
          <li>{t(isLost ? "members.remove.lost" : "members.remove.closes", { name })}</li>
          <li>{t("members.remove.invitations")}</li>
          <li>{t("members.panel.removed")}</li>
        </ul>
      </section>
      <section className={styles["block"]}>
        <h2>{t("members.remove.doesNot")}</h2>
        <ul className={styles["points"]}>
          <li>{t("members.remove.seen")}</li>
          <li>
            {t("members.remove.copies")}{" "}
            {lastBackup === undefined
              ? null
              : lastBackup === null
                ? t("members.remove.noBackup")
                : t("members.remove.lastBackup", { when: format.instant(lastBackup.at) })}
          </li>
          {shares === null || shares === undefined ? null : <li>{t("members.remove.shares")}</li>}
        </ul>
      </section>
    </>
  );
}
