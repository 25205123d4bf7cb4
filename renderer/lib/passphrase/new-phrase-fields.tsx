import { useTranslation } from "react-i18next";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { OwnPhrase } from "./own-phrase.tsx";
import { problemOf } from "./phrase.ts";
import { SuggestedPhrase } from "./suggested-phrase.tsx";
import type { NewPhrase } from "./use-new-phrase.ts";

export interface NewPhraseFieldsProps {
  phrase: NewPhrase;
  /** Words that an attacker would try first. */
  known: readonly string[];
}

export function NewPhraseFields({ phrase, known }: NewPhraseFieldsProps) {
  const { t } = useTranslation();
  const { answers, change } = phrase;
  const problem = phrase.tried ? problemOf(answers) : null;
  return (
    <>
      <SegmentedControl
        label={t("vault.create.passphrase.kind")}
        segments={[
          { id: "suggested", label: t("vault.create.passphrase.suggested") },
          { id: "own", label: t("vault.create.passphrase.own") },
        ]}
        value={answers.kind}
        onChange={phrase.choose}
      />
      {answers.kind === "suggested" ? (
        <SuggestedPhrase
          suggestion={phrase.suggestion}
          retyped={answers.retyped}
          onRetyped={(retyped) => change({ retyped })}
          problem={problem}
        />
      ) : (
        <OwnPhrase
          known={known}
          own={answers.own}
          repeat={answers.repeat}
          onChange={change}
          problem={problem}
        />
      )}
    </>
  );
}
