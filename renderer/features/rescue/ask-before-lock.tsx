import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { askBeforeLock, useAsksBeforeLock } from "#renderer/lib/unstored.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import { chooseAndKeep } from "./choose-place.ts";
import styles from "./rescue.module.css";

const stay = () => askBeforeLock(false);

/** A lock that somebody asked for, while text of theirs is kept nowhere. */
export function AskBeforeLock() {
  const { t } = useTranslation();
  const isAsking = useAsksBeforeLock();
  const choose = async () => {
    if (!(await chooseAndKeep())) return;
    stay();
    await call("app.lock", {});
  };
  return (
    <ConfirmDialog
      isOpen={isAsking}
      onClose={stay}
      title={t("rescue.ask.title")}
      confirmLabel={t("rescue.ask.lock")}
      onConfirm={() => void call("app.lock", { evenSo: true }).catch(showError)}
      danger
    >
      <div className={styles["ask"]}>
        <p>{t("rescue.ask.detail")}</p>
        <Button onPress={() => void choose().catch(showError)}>{t("rescue.keeping.choose")}</Button>
        <p>{t("rescue.ask.even")}</p>
      </div>
    </ConfirmDialog>
  );
}
