import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./members.module.css";
import { StepHeading } from "./step-heading.tsx";

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
          {removedName === undefined ? null : (
            <li>{t("members.remove.afterShares", { name: removedName })}</li>
          )}
        </ul>
      </section>
      <p className={styles["actions"]}>
        <Link href="/settings/members">{t("members.list.back")}</Link>
        <Link href="/settings">{t("members.remove.toBackups")}</Link>
      </p>
    </div>
  );
}
