import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { sampleTexts } from "#shared/sample/collective.ts";
import { call, callSealed } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { currentLanguage } from "#renderer/lib/i18n.ts";
import type { WayInProps } from "#renderer/lib/way-in.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";

/** The least that a vault may cost to open: nobody guards invented things. */
const QUICK = { memoryMiB: 64, passes: 2 };

/** Makes a vault of its own and opens it; `TrialBand` then fills it. */
export function TrialPage({ onBack, onOpened }: WayInProps) {
  const { t } = useTranslation();
  const [error, setError] = useState<string>();
  const isBegun = useRef(false);
  const start = async () => {
    setError(undefined);
    try {
      await makeTrial();
      await onOpened();
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void start();
  });
  return (
    <>
      <SheetTitle title={t("trial.choice")} />
      {error === undefined ? (
        <ProgressBar label={t("trial.starting")} done={0} total={null} />
      ) : (
        <>
          <ErrorState message={error} onRetry={() => void start()} />
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.back")}
          </Button>
        </>
      )}
    </>
  );
}

async function makeTrial(): Promise<void> {
  const { folder, passphrase } = await call("trial.start", {});
  const { name, secretary } = sampleTexts(currentLanguage());
  await callSealed("vault.create", { folder, name, userName: secretary, passphrase, kdf: QUICK });
}
