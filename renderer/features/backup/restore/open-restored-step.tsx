import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { NewPhraseStep } from "#renderer/lib/opening/new-phrase-step.tsx";
import { NewPersonStep } from "#renderer/lib/opening/new-person-step.tsx";

export interface OpenRestoredStepProps {
  restored: Output<"backup.restore">;
  opener: VaultOpener;
  onBack: () => void;
  onOpened: () => Promise<void>;
}

/** A vault that was restored with a kit or with parts asks for a new passphrase to be opened. */
export function OpenRestoredStep({ restored, opener, onBack, onOpened }: OpenRestoredStepProps) {
  const { t } = useTranslation();
  const job = useSealedJob("backup.openRestored");
  const known = [restored.name];
  if (opener.kind === "shares") {
    return (
      <NewPersonStep
        known={known}
        onBack={onBack}
        job={job}
        onOpen={async (name, newPassphrase) => {
          await job.run({ opening: { ...opener, name, newPassphrase } });
          await onOpened();
        }}
      />
    );
  }
  return (
    <NewPhraseStep
      known={known}
      back={t("backup.restore.back")}
      onBack={onBack}
      job={job}
      onOpen={async (newPassphrase) => {
        const opening = opener.kind === "kit" ? ({ ...opener, newPassphrase } as const) : opener;
        await job.run({ opening });
        await onOpened();
      }}
    />
  );
}
