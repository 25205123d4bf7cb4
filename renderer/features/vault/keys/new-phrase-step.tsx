import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import gate from "../gate.module.css";
import { NewPhraseFields } from "../new-phrase-fields.tsx";
import { SheetTitle } from "../sheet-title.tsx";
import { useNewPhrase } from "../use-new-phrase.ts";

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
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const open = async (newPassphrase: string) => {
    setError(undefined);
    setOpening(true);
    try {
      await onOpen(newPassphrase);
    } catch (caught) {
      setOpening(false);
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const taken = phrase.take();
    if (taken !== null && !isOpening) void open(taken);
  };
  return (
    <>
      <SheetTitle title={t("keys.lost.newTitle")} takesFocus />
      <p className={gate["intro"]}>{t("keys.lost.newLead")}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
        <NewPhraseFields phrase={phrase} known={known} />
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
              {back}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
