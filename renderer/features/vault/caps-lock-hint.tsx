import { ArrowBigUpDash } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./gate.module.css";
import { useCapsLock } from "./use-caps-lock.ts";

export function CapsLockHint() {
  const { t } = useTranslation();
  const isOn = useCapsLock();
  return (
    <output className={styles["live"]}>
      {isOn ? (
        <span className={styles["hint"]}>
          <ArrowBigUpDash size={15} aria-hidden />
          {t("vault.unlock.capsLock")}
        </span>
      ) : null}
    </output>
  );
}
