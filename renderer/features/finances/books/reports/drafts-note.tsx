import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "../books.module.css";

/** What a report of books that are still written holds, and what it does not hold yet. */
export function DraftsNote({ drafts, isBeforeOpen }: { drafts: number; isBeforeOpen: boolean }) {
  const { t } = useTranslation();
  if (drafts === 0 && !isBeforeOpen) return null;
  return (
    <div className={styles["note"]}>
      <Banner tone={isBeforeOpen ? "warning" : "neutral"}>
        {drafts === 0 ? null : <p>{t("books.draftsInside", { count: drafts })}</p>}
        {isBeforeOpen ? <p>{t("books.beforeOpen")}</p> : null}
      </Banner>
    </div>
  );
}
