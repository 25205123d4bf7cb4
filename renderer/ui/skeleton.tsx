import { useTranslation } from "react-i18next";
import styles from "./skeleton.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <output className={styles["skeleton"]}>
      <VisuallyHidden>{t("app.ui.loading")}</VisuallyHidden>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles["line"]} aria-hidden />
      ))}
    </output>
  );
}
