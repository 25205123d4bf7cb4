import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { callSealed } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { OpeningEnd } from "#renderer/lib/opening/opening-end.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
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
  const { name, folderName, at } = restored;
  const attempt = useAttempt();
  const error = attempt.saidBesides();
  const open = () => {
    if (opener.kind !== "passphrase") return onOpen();
    attempt.run(async () => {
      await callSealed("backup.openRestored", { opening: opener });
      await onOpened();
    });
  };
  return (
    <>
      <SheetTitle title={t("backup.restore.done")} takesFocus />
      <p>{t("backup.restore.doneDetail", { name, folderName, when: format.exactInstant(at) })}</p>
      <Comparison restored={restored} opener={opener} />
      {restored.filesLost === 0 ? null : (
        <Banner tone="warning">{t("backup.filesLost", { count: restored.filesLost })}</Banner>
      )}
      <OpeningEnd error={error} isOpening={attempt.isWorking}>
        <Button variant="primary" autoFocus={error !== undefined} onPress={open}>
          {t("backup.restore.open")}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t("backup.restore.later")}
        </Button>
      </OpeningEnd>
    </>
  );
}
