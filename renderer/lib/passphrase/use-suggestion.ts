import { useCallback, useEffect, useState } from "react";
import { callSealed } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";

export interface Suggestion {
  /** Empty until they are drawn. */
  readonly words: readonly string[];
  readonly drawAgain: () => void;
}

/** Six words drawn by the vault process, kept in this component's memory only. */
export function useSuggestion(): Suggestion {
  const [words, setWords] = useState<readonly string[]>([]);
  const drawAgain = useCallback(() => {
    callSealed("vault.suggestPassphrase", {})
      .then((suggestion) => setWords(suggestion.words))
      .catch(showError);
  }, []);
  useEffect(drawAgain, [drawAgain]);
  return { words, drawAgain };
}
