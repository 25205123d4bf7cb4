import { useState } from "react";
import { problemOf, typedPhrase, type PhraseAnswers, type PhraseKind } from "./phrase.ts";
import { useSuggestion, type Suggestion } from "./use-suggestion.ts";

const NOTHING = { own: "", repeat: "", retyped: "" };

export interface NewPhrase {
  readonly answers: PhraseAnswers;
  readonly suggestion: Suggestion;
  /** Whether what is missing is said: not before the first try. */
  readonly tried: boolean;
  readonly change: (next: Partial<typeof NOTHING>) => void;
  readonly choose: (kind: PhraseKind) => void;
  /** The passphrase, or null while it is not one; from then on says why. */
  readonly take: () => string | null;
}

/** A passphrase being chosen, drawn or one's own. It is in this component's memory only. */
export function useNewPhrase(): NewPhrase {
  const [kind, setKind] = useState<PhraseKind>("suggested");
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const suggestion = useSuggestion();
  const answers: PhraseAnswers = { kind, words: suggestion.words, ...typed };
  return {
    answers,
    suggestion,
    tried,
    change(next) {
      setTried(false);
      setTyped((before) => ({ ...before, ...next }));
    },
    choose(next) {
      setTried(false);
      setKind(next);
    },
    take() {
      setTried(true);
      return problemOf(answers) === null ? typedPhrase(answers) : null;
    },
  };
}
