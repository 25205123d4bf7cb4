import { useTranslation } from "react-i18next";
import styles from "./curtain.module.css";

/** Hides everything from the moment of locking, while what was typed is stored. */
export function Curtain() {
  const { t } = useTranslation();
  return (
    <main className={styles["curtain"]} aria-live="assertive">
      <h1 className={styles["title"]}>{t("app.shell.locking")}</h1>
      <p className={styles["detail"]}>{t("app.shell.lockingDetail")}</p>
    </main>
  );
}
