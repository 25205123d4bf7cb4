import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import gate from "../gate.module.css";
import { NewPhraseFields } from "../new-phrase-fields.tsx";
import { SheetTitle } from "../sheet-title.tsx";
import { useNewPhrase } from "../use-new-phrase.ts";

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
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const open = async (newPassphrase: string) => {
    setError(undefined);
    setOpening(true);
    try {
      await onOpen(name.trim(), newPassphrase);
    } catch (caught) {
      setOpening(false);
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const taken = phrase.take();
    if (name.trim() === "") setNameError(t("recovery.open.nameMissing"));
    else if (taken !== null && !isOpening) void open(taken);
  };
  return (
    <>
      <SheetTitle title={t("recovery.open.personTitle")} takesFocus />
      <p className={gate["intro"]}>{t("recovery.open.personLead")}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
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
        {error === undefined ? null : (
          <Banner tone="danger" live>
            {error}
          </Banner>
        )}
        {isOpening ? (
          <ProgressBar
            label={t("keys.lost.opening")}
            valueText={t("keys.lost.openingDetail")}
            done={0}
            total={null}
          />
        ) : (
          <div className={gate["actions"]}>
            <Button type="submit" variant="primary">
              {t("keys.lost.open")}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t("recovery.open.fixParts")}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
