import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { NewPhraseStep } from "#renderer/lib/opening/new-phrase-step.tsx";
import { NO_WORDS, readTyped, type TypedWords } from "#renderer/lib/words/typed-words.ts";
import { WordGrid } from "#renderer/lib/words/word-grid.tsx";

export interface OpenWithKitProps {
  vault: ChosenFile;
  onBack: () => void;
  onShares: () => void;
  onOpened: () => Promise<void>;
}

/** Opening with the printed kit: the words, then a new passphrase. */
export function OpenWithKit({ vault, onBack, onShares, onOpened }: OpenWithKitProps) {
  const { t } = useTranslation();
  const job = useSealedJob("vault.openWithKit");
  const [words, setWords] = useState(NO_WORDS);
  const [step, setStep] = useState<"words" | "passphrase">("words");
  return step === "words" ? (
    <WordsStep
      words={words}
      onChange={setWords}
      onBack={onBack}
      onShares={onShares}
      onNext={() => setStep("passphrase")}
    />
  ) : (
    <NewPhraseStep
      known={[vault.name.replace(/\.greffe$/iu, "")]}
      back={t("keys.lost.fixWords")}
      onBack={() => setStep("words")}
      job={job}
      onOpen={async (newPassphrase) => {
        await job.run({
          vault: vault.ref,
          words: [...words],
          newPassphrase,
        });
        await onOpened();
      }}
    />
  );
}

interface WordsStepProps {
  words: TypedWords;
  onChange: (words: TypedWords) => void;
  onBack: () => void;
  onShares: () => void;
  onNext: () => void;
}

function WordsStep({ words, onChange, onBack, onShares, onNext }: WordsStepProps) {
  const { t } = useTranslation();
  const isValid = readTyped(words).kind === "valid";
  const submit = () => {
    if (isValid) onNext();
  };
  return (
    <>
      <SheetTitle title={t("keys.lost.title")} />
      <p className={sheet["intro"]}>{t("keys.lost.lead")}</p>
      <Form className={sheet["form"]} onSubmit={submit}>
        <WordGrid label={t("keys.words.group")} words={words} onChange={onChange} />
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary" isDisabled={!isValid}>
            {t("keys.lost.next")}
          </Button>
        </div>
        <div className={sheet["others"]}>
          <Button variant="quiet" onPress={onShares}>
            {t("recovery.open.link")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("keys.lost.back")}
          </Button>
        </div>
      </Form>
    </>
  );
}
