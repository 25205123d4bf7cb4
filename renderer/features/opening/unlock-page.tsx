import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "#renderer/ui/sheet.module.css";
import type { WayFromUnlock } from "#renderer/lib/way-in.ts";
import { canOpenQuicklyQuery } from "./queries.ts";
import { QuickOpen } from "./quick-open.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

export interface UnlockPageProps {
  vault: ChosenFile;
  /** What opens it, where it is one of invented things: it is there already. */
  trialPassphrase: string | undefined;
  onOpened: () => Promise<void>;
  ways: readonly WayFromUnlock[];
  onWay: (way: WayFromUnlock) => void;
  onOther: () => void;
}

export function UnlockPage(props: UnlockPageProps) {
  const { vault, trialPassphrase, ways, onWay, onOpened, onOther } = props;
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState(trialPassphrase ?? "");
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const job = useSealedJob("vault.open");
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);

  const open = async () => {
    if (passphrase === "") {
      setError(t("vault.unlock.missing"));
      return;
    }
    setError(undefined);
    setOpening(true);
    try {
      await job.run({ vault: vault.ref, passphrase });
      await onOpened();
    } catch (caught) {
      setOpening(false);
      setError(errorMessage(caught));
      field.current?.select();
    }
  };
  const openQuickly = async () => {
    setError(undefined);
    setOpening(true);
    try {
      await call("vault.openQuickly", { vault: vault.ref });
      await onOpened();
    } catch (caught) {
      // The button is gone with what it opened; the passphrase always opens.
      await client.invalidateQueries(canOpenQuicklyQuery(vault.ref));
      setOpening(false);
      setError(errorMessage(caught));
      field.current?.focus();
    }
  };
  const { done = 0, total = null } = job.progress ?? {};
  const tries = total === null ? null : t("vault.unlock.trying", { place: done + 1, total });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isOpening) void open();
  };

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.unlock.title")}
        title={vault.name === "" ? t("vault.welcome.hiddenName") : displayName(vault.name)}
      />
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <PasswordField
          label={t("vault.unlock.passphrase")}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          isReadOnly={isOpening}
          autoFocus
          inputRef={field}
        />
        {trialPassphrase === undefined ? null : <p>{t("trial.locked")}</p>}
        {isOpening ? (
          <ProgressBar
            label={t("vault.unlock.opening")}
            valueText={tries ?? t("vault.unlock.openingDetail")}
            done={done}
            total={total}
          />
        ) : (
          <div className={styles["actions"]}>
            <Button type="submit" variant="primary">
              {t("vault.unlock.open")}
            </Button>
            <QuickOpen vaultRef={vault.ref} onPress={() => void openQuickly()} />
          </div>
        )}
        {isOpening ? null : (
          <div className={styles["others"]}>
            {ways.map((way) => (
              <Button key={way.id} variant="quiet" onPress={() => onWay(way)}>
                {t(way.label)}
              </Button>
            ))}
            <Button variant="quiet" onPress={onOther}>
              {t("vault.unlock.other")}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}

function displayName(folderName: string): string {
  return folderName.replace(/\.greffe$/i, "");
}
