import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./gate.module.css";
import { LanguageSwitch } from "./language-switch.tsx";

/** The page before a vault is open: the register's cover, and a sheet beside it. */
export function Cover({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles["gate"]}>
      <header className={styles["cover"]}>
        <p className={styles["name"]}>{t("vault.welcome.title")}</p>
        <p className={styles["lead"]}>{t("vault.welcome.lead")}</p>
        <LanguageSwitch />
      </header>
      <main className={styles["desk"]}>
        <div className={styles["sheet"]}>{children}</div>
      </main>
    </div>
  );
}
