import { useState } from "react";
import { useTranslation } from "react-i18next";
import { callSealed } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Switch } from "#renderer/ui/switch.tsx";
import page from "#renderer/lib/key-change/key-page.module.css";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";
import { wordsOf, type Part } from "#renderer/lib/parts/part.ts";
import { PartsEntry } from "#renderer/lib/parts/parts-entry.tsx";
import type { MadeShares } from "./made-shares.ts";

export interface SharesVerifyStepProps {
  made: MadeShares;
  onShowAgain: () => void;
  onDone: (filesLeft: boolean) => void;
}

/** One part at least is typed from its paper: what puts them all in use. */
export function SharesVerifyStep({ made, onShowAgain, onDone }: SharesVerifyStepProps) {
  const { t } = useTranslation();
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [removeFiles, setRemoveFiles] = useState(true);
  const attempt = useAttempt();
  const error = attempt.saidBesides();
  useStayOpen();
  const isPrinted = made.parts.some(({ fileName }) => fileName !== null);
  const confirm = async () => {
    const input = { shares: wordsOf(parts), removeFiles };
    const { filesRemoved } = await callSealed("recovery.confirmShares", input);
    onDone(isPrinted && removeFiles && !filesRemoved);
  };
  return (
    <div className={page["form"]}>
      <div className={page["facts"]}>
        <h2>{t("recovery.make.retype")}</h2>
        <p>{t("recovery.make.retypeLead")}</p>
      </div>
      <PartsEntry
        parts={parts}
        onChange={setParts}
        check={(words, taken) => callSealed("recovery.checkShare", { words, taken, isNew: true })}
        most={made.parts.length}
        status={t("recovery.make.verified", { count: parts.length })}
      />
      {isPrinted ? (
        <Switch
          isSelected={removeFiles}
          onChange={setRemoveFiles}
          detail={t("recovery.make.removeFilesDetail")}
        >
          {t("recovery.make.removeFiles")}
        </Switch>
      ) : null}
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      <div className={page["actions"]}>
        <Button
          variant="primary"
          isDisabled={parts.length === 0}
          isPending={attempt.isWorking}
          onPress={() => attempt.run(confirm)}
        >
          {t("recovery.make.activate")}
        </Button>
        <Button variant="quiet" onPress={onShowAgain}>
          {t("recovery.make.showAgain")}
        </Button>
      </div>
    </div>
  );
}
