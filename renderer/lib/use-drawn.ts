import { useEffect, useState } from "react";
import { clearDraft, loadDraft, saveDraft } from "#renderer/lib/draft-store.ts";
import { showError } from "#renderer/lib/undo.ts";

export interface Drawn {
  /** The fingerprint of what was drawn earlier and given up since, by a lock for instance. */
  readonly earlier: string | null;
  readonly note: (fingerprint: string) => void;
  readonly forget: () => void;
}

/** Remembers in the vault that words were drawn, until they are in service: never the words. */
export function useDrawn(place: "kit-drawn" | "shares-drawn"): Drawn {
  const [earlier, setEarlier] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    loadDraft(place)
      .then((fingerprint) => {
        if (!gone) setEarlier(fingerprint);
        return undefined;
      })
      .catch(showError);
    return () => {
      gone = true;
    };
  }, [place]);
  return {
    earlier,
    note: (fingerprint) => void saveDraft(place, fingerprint).catch(showError),
    forget: () => void clearDraft(place).catch(showError),
  };
}
