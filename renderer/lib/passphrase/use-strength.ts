import { useEffect, useState } from "react";
import { estimateGuesses } from "./estimate.ts";
import { strengthOf, type Strength } from "./strength.ts";

const SETTLE_MS = 150;

/** The strength of a phrase being typed; null while it is worked out. */
export function useStrength(phrase: string, known: readonly string[]): Strength | null {
  const [found, setFound] = useState<{ phrase: string; strength: Strength } | null>(null);
  const knownKey = known.join("\n");
  useEffect(() => {
    if (phrase === "") return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      void estimateGuesses(phrase, knownKey.split("\n")).then((guesses) => {
        if (!stale) setFound({ phrase, strength: strengthOf(guesses) });
        return undefined;
      });
    }, SETTLE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [phrase, knownKey]);
  return found?.phrase === phrase ? found.strength : null;
}
