import { ArrowBigUpDash } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./field.module.css";
import { useCapsLock } from "./use-caps-lock.ts";

/** Under a field whose letters are hidden: `isWatched` while it has the focus. */
export function CapsLockHint({ isWatched }: { isWatched: boolean }) {
  const { t } = useTranslation();
  const isOn = useCapsLock();
  return (
    <output className={styles["live"]}>
      {isOn && isWatched ? (
        <span className={styles["capsLock"]}>
          <ArrowBigUpDash size={15} aria-hidden />
          {t("app.ui.capsLock")}
        </span>
      ) : null}
    </output>
  );
}
