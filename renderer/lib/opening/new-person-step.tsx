import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "#renderer/ui/text-field.tsx";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useOpening } from "./use-opening.ts";

export interface NewPersonStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  onOpen: (name: string, newPassphrase: string) => Promise<void>;
  onBack: () => void;
}

/** Whoever comes in with parts: their name and a passphrase of their own. */
export function NewPersonStep({ known, onOpen, onBack }: NewPersonStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const [name, setName] = useState("");
  const [nameError, setNameError] = useState<string>();
  const { error, isOpening, start } = useOpening((passphrase) => onOpen(name.trim(), passphrase));
  const submit = () => {
    const taken = phrase.take();
    if (name.trim() === "") setNameError(t("recovery.open.nameMissing"));
    else void start(taken);
  };
  return (
    <OpeningForm
      title={t("recovery.open.personTitle")}
      lead={t("recovery.open.personLead")}
      open={t("keys.lost.open")}
      back={t("recovery.open.fixParts")}
      onSubmit={submit}
      {...{ error, isOpening, onBack }}
    >
      <TextField
        label={t("recovery.open.name")}
        description={t("recovery.open.nameDetail")}
        value={name}
        maxLength={120}
        error={nameError}
        onChange={(typed) => {
          setNameError(undefined);
          setName(typed);
        }}
      />
      <NewPhraseFields phrase={phrase} known={[...known, name]} />
    </OpeningForm>
  );
}
