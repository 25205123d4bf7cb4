import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./gate.module.css";
import { SheetTitle } from "./sheet-title.tsx";

export interface RestoredStepProps {
  restored: Output<"backup.restore">;
  passphrase: string;
  onBack: () => void;
  onOpened: () => Promise<void>;
}

/** What the restored vault holds, before it is opened. */
export function RestoredStep({ restored, passphrase, onBack, onOpened }: RestoredStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [error, setError] = useState<string>();
  const { name, folderName, at, lastEntryAt } = restored;
  const open = async () => {
    setError(undefined);
    try {
      await call("backup.openRestored", { passphrase });
      await onOpened();
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  return (
    <>
      <SheetTitle title={t("backup.restore.done")} takesFocus />
      <p>{t("backup.restore.doneDetail", { name, folderName, when: format.exactInstant(at) })}</p>
      <p>
        {t("backup.restore.counts", {
          people: format.number(restored.people),
          meetings: format.number(restored.meetings),
          entries: format.number(restored.entries),
          files: format.number(restored.files),
        })}
      </p>
      {restored.filesLost === 0 ? null : (
        <Banner tone="warning">{t("backup.filesLost", { count: restored.filesLost })}</Banner>
      )}
      {lastEntryAt === null ? null : (
        <p>{t("backup.restore.lastEntry", { when: format.exactInstant(lastEntryAt) })}</p>
      )}
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      <div className={styles["actions"]}>
        <Button variant="primary" onPress={() => void open()}>
          {t("backup.restore.open")}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t("backup.restore.later")}
        </Button>
      </div>
    </>
  );
}
