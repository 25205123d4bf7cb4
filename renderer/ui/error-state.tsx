import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import styles from "./state.module.css";

export interface ErrorStateProps {
  title?: string | undefined;
  /** The translated sentence: lib/failure-message.ts makes it from the failure. */
  message: string;
  onRetry?: (() => void) | undefined;
}

export function ErrorState({ title, message, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  return (
    <section className={styles["state"]} role="alert">
      <h2 className={styles["title"]}>{title ?? t("app.ui.errorTitle")}</h2>
      <p className={styles["detail"]}>{message}</p>
      {onRetry === undefined ? null : (
        <div className={styles["actions"]}>
          <Button onPress={onRetry}>{t("app.ui.retry")}</Button>
        </div>
      )}
    </section>
  );
}
