import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { useJob, useSealedJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
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

const Asked = z.object({ passphrase: Passphrase });

export function UnlockPage(props: UnlockPageProps) {
  const { vault, trialPassphrase, ways, onWay, onOpened, onOther } = props;
  const { t } = useTranslation();
  const job = useSealedJob("vault.open");
  const quick = useJob("vault.openQuickly");
  const running = quick.isRunning ? quick : job;
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);

  const form = useZodForm({
    initial: { passphrase: trialPassphrase ?? "" },
    schema: Asked,
    refusals: { "job.cancelled": null, "vault.wrong_passphrase": "passphrase" },
  });
  const passphrase = form.field("passphrase", t("vault.unlock.missing"));

  const open = () =>
    form.submit(async (input) => {
      try {
        await job.run({ vault: vault.ref, ...input });
        await onOpened();
      } catch (caught) {
        field.current?.focus();
        field.current?.select();
        throw caught;
      }
    });
  const openQuickly = () =>
    form.run(async () => {
      try {
        await quick.run({ vault: vault.ref });
        await onOpened();
      } catch (caught) {
        // The button is gone with what it opened; the passphrase always opens.
        await client.invalidateQueries(canOpenQuicklyQuery(vault.ref));
        field.current?.focus();
        throw caught;
      }
    });
  const { done = 0, total = null } = running.progress ?? {};
  const tries = total === null ? null : t("vault.unlock.trying", { place: done + 1, total });

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.unlock.title")}
        title={vault.name === "" ? t("vault.welcome.hiddenName") : displayName(vault.name)}
      />
      <Form form={form} className={styles["form"]} onSubmit={open}>
        <PasswordField
          label={t("vault.unlock.passphrase")}
          {...passphrase}
          error={passphrase.error ?? form.failure}
          autoFocus
          inputRef={field}
        />
        {trialPassphrase === undefined ? null : <p>{t("trial.locked")}</p>}
        {form.isSending ? (
          <ProgressBar
            label={t("vault.unlock.opening")}
            valueText={tries ?? t("vault.unlock.openingDetail")}
            done={done}
            total={total}
            onCancel={running.isRunning ? running.cancel : undefined}
          />
        ) : (
          <div className={styles["actions"]}>
            <Button type="submit" variant="primary">
              {t("vault.unlock.open")}
            </Button>
            <QuickOpen vaultRef={vault.ref} onPress={openQuickly} />
          </div>
        )}
        {form.isSending ? null : (
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
      </Form>
    </>
  );
}

function displayName(folderName: string): string {
  return folderName.replace(/\.greffe$/i, "");
}
