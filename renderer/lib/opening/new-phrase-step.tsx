import { useTranslation } from "react-i18next";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useOpening } from "./use-opening.ts";

export interface NewPhraseStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  /** Where back leads to. */
  back: string;
  onBack: () => void;
  onOpen: (newPassphrase: string) => Promise<void>;
}

/** A new passphrase in the place of the one that is lost, then the vault opens. */
export function NewPhraseStep({ known, back, onBack, onOpen }: NewPhraseStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const { error, isOpening, start } = useOpening(onOpen);
  return (
    <OpeningForm
      title={t("keys.lost.newTitle")}
      lead={t("keys.lost.newLead")}
      open={t("keys.lost.open")}
      onSubmit={() => void start(phrase.take())}
      {...{ error, isOpening, back, onBack }}
    >
      <NewPhraseFields phrase={phrase} known={known} />
    </OpeningForm>
  );
}
