import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import gate from "../gate.module.css";
import { SheetTitle } from "../sheet-title.tsx";
import { Comparison } from "./comparison.tsx";

export interface RestoredStepProps {
  restored: Output<"backup.restore">;
  opener: VaultOpener;
  onBack: () => void;
  /** Asks for a new passphrase first: there is none yet. */
  onOpen: () => void;
  onOpened: () => Promise<void>;
}

/** What the restored vault holds beside what there is, before it is opened. */
export function RestoredStep({ restored, opener, onBack, onOpen, onOpened }: RestoredStepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [error, setError] = useState<string>();
  const { name, folderName, at } = restored;
  const open = async () => {
    if (opener.kind !== "passphrase") {
      onOpen();
      return;
    }
    setError(undefined);
    try {
      await call("backup.openRestored", { opening: opener });
      await onOpened();
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  return (
    <>
      <SheetTitle title={t("backup.restore.done")} takesFocus />
      <p>{t("backup.restore.doneDetail", { name, folderName, when: format.exactInstant(at) })}</p>
      <Comparison restored={restored} opener={opener} />
      {restored.filesLost === 0 ? null : (
        <Banner tone="warning">{t("backup.filesLost", { count: restored.filesLost })}</Banner>
      )}
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      <div className={gate["actions"]}>
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
