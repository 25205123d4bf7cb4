import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { useCommands } from "#renderer/lib/commands.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { currentLanguage } from "#renderer/lib/i18n.ts";
import { leaveThen } from "#renderer/lib/leaving.ts";
import type { Slots } from "#renderer/lib/slots.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useIsTrial } from "#renderer/lib/use-is-trial.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./trial-band.module.css";

/** Says above every page that what is there was invented, and throws it away. */
export function TrialBand({ children }: Slots["around"]) {
  const isTrial = useIsTrial() === true;
  return (
    <>
      {isTrial ? <Band /> : null}
      {children}
    </>
  );
}

function Band() {
  const { t } = useTranslation();
  const { progress, error } = useFilling();
  const commands = useMemo(
    () => [
      {
        id: "discard_trial",
        label: t("trial.discard"),
        also: t("app.commands.also.discardTrial"),
        group: "vault" as const,
        icon: Trash2,
        run: discard,
      },
    ],
    [t],
  );
  useCommands(commands);
  return (
    <aside className={styles["band"]} aria-label={t("trial.band")}>
      {progress === null ? (
        <p className={styles["text"]}>{error ?? t("trial.text")}</p>
      ) : (
        <div className={styles["text"]}>
          <ProgressBar label={t("trial.filling")} done={progress.done} total={progress.total} />
        </div>
      )}
      <Button size="small" variant="quiet" icon={Trash2} onPress={discard}>
        {t("trial.discard")}
      </Button>
    </aside>
  );
}

function discard(): void {
  leaveThen(() => void call("app.closeVault", {}).catch(showError));
}

/** Fills a vault that has nothing in it, once. */
function useFilling() {
  const { data: status } = useQuery(vaultStatusQuery());
  const { run, progress } = useJob("trial.fill");
  const [error, setError] = useState<string>();
  const isBegun = useRef(false);
  const isEmpty = status !== undefined && status.people === 0 && status.meetings === 0;
  useEffect(() => {
    if (!isEmpty || isBegun.current) return;
    isBegun.current = true;
    run({ language: currentLanguage() }).catch((caught: unknown) => setError(errorMessage(caught)));
  }, [isEmpty, run]);
  return { progress, error };
}
