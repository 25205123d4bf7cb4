import { useState } from "react";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { TypedWords } from "#renderer/lib/words/typed-words.ts";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { CodeStep } from "./code-step.tsx";
import { NO_CODE } from "./code-words.ts";
import { OwnPhraseStep } from "./own-phrase-step.tsx";

export interface JoinPageProps {
  vault: ChosenFile;
  onBack: () => void;
  onOpened: () => Promise<void>;
}

/** Coming in with an invitation: its code, then a passphrase of one's own. Both in memory only. */
export function JoinPage({ vault, onBack, onOpened }: JoinPageProps) {
  const [words, setWords] = useState(NO_CODE);
  const [step, setStep] = useState<"code" | "phrase">("code");
  const [refusal, setRefusal] = useState<string>();
  const phrase = useNewPhrase();
  const change = (next: TypedWords) => {
    setRefusal(undefined);
    setWords(next);
  };
  return step === "code" ? (
    <CodeStep
      words={words}
      refusal={refusal}
      onChange={change}
      onBack={onBack}
      onNext={() => setStep("phrase")}
    />
  ) : (
    <OwnPhraseStep
      vault={vault}
      words={words}
      phrase={phrase}
      onFixCode={(why) => {
        setRefusal(why);
        setStep("code");
      }}
      onOpened={onOpened}
    />
  );
}
