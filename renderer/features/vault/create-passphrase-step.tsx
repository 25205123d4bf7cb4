import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { CapsLockHint } from "./caps-lock-hint.tsx";
import gate from "./gate.module.css";
import { OwnPhrase } from "./own-phrase.tsx";
import { problemOf, typedPhrase, type PhraseAnswers, type PhraseKind } from "./phrase.ts";
import { SheetTitle } from "./sheet-title.tsx";
import { SuggestedPhrase } from "./suggested-phrase.tsx";
import { useSuggestion } from "./use-suggestion.ts";

export interface PassphraseStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  onBack: () => void;
  onNext: (passphrase: string) => void;
}

const NOTHING = { own: "", repeat: "", retyped: "" };

export function PassphraseStep({ known, onBack, onNext }: PassphraseStepProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<PhraseKind>("suggested");
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const suggestion = useSuggestion();
  const answers: PhraseAnswers = { kind, words: suggestion.words, ...typed };
  const problem = problemOf(answers);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === null) onNext(typedPhrase(answers));
  };
  const change = (next: Partial<typeof NOTHING>) => {
    setTried(false);
    setTyped({ ...typed, ...next });
  };

  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 2, total: 3 })}
        title={t("vault.create.passphrase.title")}
        takesFocus
      />
      <p className={gate["intro"]}>{t("vault.create.passphrase.lead")}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
        <SegmentedControl
          label={t("vault.create.passphrase.kind")}
          segments={[
            { id: "suggested", label: t("vault.create.passphrase.suggested") },
            { id: "own", label: t("vault.create.passphrase.own") },
          ]}
          value={kind}
          onChange={(next) => {
            setTried(false);
            setKind(next);
          }}
        />
        {kind === "suggested" ? (
          <SuggestedPhrase
            suggestion={suggestion}
            retyped={typed.retyped}
            onRetyped={(retyped) => change({ retyped })}
            problem={tried ? problem : null}
          />
        ) : (
          <OwnPhrase
            known={known}
            own={typed.own}
            repeat={typed.repeat}
            onChange={change}
            problem={tried ? problem : null}
          />
        )}
        <CapsLockHint />
        <div className={gate["actions"]}>
          <Button type="submit" variant="primary">
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.back")}
          </Button>
        </div>
      </form>
    </>
  );
}
