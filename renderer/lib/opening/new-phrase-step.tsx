import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { CALLED_OFF, OpeningForm } from "./opening-form.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";

export interface NewPhraseStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  /** Where back leads to. */
  back: string;
  onBack: () => void;
  job?: RunningJob | undefined;
  onOpen: (newPassphrase: string) => Promise<void>;
}

const Nothing = z.object({});

/** A new passphrase in the place of the one that is lost, then the vault opens. */
export function NewPhraseStep({ known, back, onBack, onOpen, job }: NewPhraseStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const form = useZodForm({
    initial: {},
    schema: Nothing,
    besides: phrase.take,
    refusals: CALLED_OFF,
  });
  return (
    <OpeningForm
      title={t("keys.lost.newTitle")}
      lead={t("keys.lost.newLead")}
      open={t("keys.lost.open")}
      onSubmit={() => form.submit((_, newPassphrase) => onOpen(newPassphrase))}
      {...{ form, back, onBack, job }}
    >
      <NewPhraseFields phrase={phrase} known={known} />
    </OpeningForm>
  );
}
