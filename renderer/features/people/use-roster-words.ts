import { useCallback, useEffect, useState } from "react";
import { useSearch } from "wouter";
import { z } from "zod";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { viewFromSearch, type RosterView } from "./roster-view.ts";

const SETTLE_MS = 80;

/** What is kept of the roster, in the vault: the words, and the view that the address shows. */
const Kept = z.object({ words: z.string(), search: z.string() });
const NOTHING = { words: "", search: "" };

let isRestored = false;

export interface RosterWords {
  readonly isReady: boolean;
  readonly words: string;
  /** The words once the typing pauses: what is searched for. */
  readonly settled: string;
  readonly set: (words: string) => void;
}

/** The words searched for; with the view, they come back after a lock. */
export function useRosterWords(onRestore: (view: RosterView) => void): RosterWords {
  const search = useSearch();
  const { value, isReady, set, clear } = useDraft("roster", Kept, NOTHING);
  const [settled, setSettled] = useState<string | null>(null);

  useEffect(() => {
    if (!isReady || isRestored) return;
    isRestored = true;
    if (search === "" && value.search !== "") onRestore(viewFromSearch(value.search));
  }, [isReady, search, value.search, onRestore]);

  useEffect(() => {
    if (!isReady || value.search === search) return;
    if (search === "" && value.words === "") clear();
    else set({ words: value.words, search });
  }, [isReady, search, value, set, clear]);

  const { words } = value;
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => setSettled(words), settled === null ? 0 : SETTLE_MS);
    return () => clearTimeout(timer);
  }, [isReady, words, settled]);

  const setWords = useCallback(
    (next: string) => {
      if (next === "" && search === "") clear();
      else set({ words: next, search });
    },
    [search, set, clear],
  );

  return { isReady: settled !== null, words, settled: settled ?? "", set: setWords };
}
