import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { StepHeading } from "#renderer/ui/step-heading.tsx";
import styles from "./members.module.css";
import { sharesQuery } from "./queries.ts";

export interface RekeyedProps {
  title: string;
  pages: number;
  /** Who no longer opens the vault; nobody when only the key was changed. */
  removedName?: string;
}

/** What a new key has done, and what is left to do by hand. */
export function Rekeyed({ title, pages, removedName }: RekeyedProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: shares } = useQuery(sharesQuery());
  const holders = (shares?.holders ?? []).flatMap(({ name }) => (name === "" ? [] : [name]));
  const mayKeepOne = removedName !== undefined && shares !== null && shares !== undefined;
  return (
    <div className={styles["form"]}>
      <StepHeading>{title}</StepHeading>
      <Banner tone="accent">
        {t("members.remove.pages", { count: pages, formatted: format.number(pages) })}
      </Banner>
      <section className={styles["block"]}>
        <h2>{t("members.remove.after")}</h2>
        <ul className={styles["points"]}>
          <li>{t("members.remove.afterBackup")}</li>
          {mayKeepOne ? (
            <li>
              {t("members.remove.afterShares", {
                name: removedName,
                holders: holders.length === 0 ? "–" : format.list(holders),
              })}
            </li>
          ) : null}
        </ul>
      </section>
      <p className={styles["actions"]}>
        <Link href="/settings/members">{t("members.list.back")}</Link>
        <Link href="/settings/backups">{t("members.remove.toBackups")}</Link>
        {mayKeepOne ? <Link href="/settings/shares">{t("members.remove.toShares")}</Link> : null}
      </p>
    </div>
  );
}
