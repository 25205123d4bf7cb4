import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import gate from "../gate.module.css";
import { NewPhraseFields } from "../new-phrase-fields.tsx";
import { SheetTitle } from "../sheet-title.tsx";
import { useNewPhrase } from "../use-new-phrase.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { NO_WORDS, readTyped, type TypedWords } from "./typed-words.ts";
import { WordGrid } from "./word-grid.tsx";

export interface LostPageProps {
  vault: ChosenFile;
  onBack: () => void;
  onOpened: () => Promise<void>;
}

/** Opening with the printed kit: the words, then a new passphrase. */
export function LostPage({ vault, onBack, onOpened }: LostPageProps) {
  const [words, setWords] = useState(NO_WORDS);
  const [step, setStep] = useState<"words" | "passphrase">("words");
  return step === "words" ? (
    <WordsStep
      words={words}
      onChange={setWords}
      onBack={onBack}
      onNext={() => setStep("passphrase")}
    />
  ) : (
    <PassphraseStep
      vault={vault}
      words={words}
      onBack={() => setStep("words")}
      onOpened={onOpened}
    />
  );
}

interface WordsStepProps {
  words: TypedWords;
  onChange: (words: TypedWords) => void;
  onBack: () => void;
  onNext: () => void;
}

function WordsStep({ words, onChange, onBack, onNext }: WordsStepProps) {
  const { t } = useTranslation();
  const isValid = readTyped(words).kind === "valid";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isValid) onNext();
  };
  return (
    <>
      <SheetTitle title={t("keys.lost.title")} />
      <p className={gate["intro"]}>{t("keys.lost.lead")}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
        <WordGrid words={words} onChange={onChange} />
        <div className={gate["actions"]}>
          <Button type="submit" variant="primary" isDisabled={!isValid}>
            {t("keys.lost.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("keys.lost.back")}
          </Button>
        </div>
      </form>
    </>
  );
}

interface PassphraseStepProps {
  vault: ChosenFile;
  words: TypedWords;
  onBack: () => void;
  onOpened: () => Promise<void>;
}

function PassphraseStep({ vault, words, onBack, onOpened }: PassphraseStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const open = async (newPassphrase: string) => {
    setError(undefined);
    setOpening(true);
    try {
      await call("vault.openWithKit", { vault: vault.ref, words: [...words], newPassphrase });
      await onOpened();
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
        <NewPhraseFields phrase={phrase} known={[vault.name.replace(/\.greffe$/iu, "")]} />
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
              {t("keys.lost.fixWords")}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
