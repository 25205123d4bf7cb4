import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";
import { draftQueue } from "./draft-queue.ts";
import { clearDraft, loadDraft } from "./draft-store.ts";

export interface Draft<T> {
  readonly value: T;
  /** False until the stored draft has been read, or something was typed. */
  readonly isReady: boolean;
  /** True when the value comes from an earlier moment: say so, and offer to start afresh. */
  readonly wasRestored: boolean;
  readonly set: (value: T) => void;
  /** Forgets the draft, here and in the vault: the form was saved, or given up. */
  readonly clear: () => void;
}

interface Kept<T> {
  readonly place: string;
  readonly value: T;
  readonly wasRestored: boolean;
}

/**
 * Keeps the unfinished content of a form in the vault (encrypted), under the place it is typed in,
 * such as "meeting-new" or `person:${id}`. `empty` must be stable.
 */
export function useDraft<T>(place: string, schema: z.ZodType<T>, empty: T): Draft<T> {
  const [kept, setKept] = useState<Kept<T> | null>(null);
  const current = kept?.place === place ? kept : null;

  useEffect(() => {
    let stale = false;
    void readDraft(place, schema).then((found) => {
      if (stale) return undefined;
      // What was typed while the draft was read is newer than it.
      setKept((typed) =>
        typed?.place === place
          ? typed
          : { place, value: found ?? empty, wasRestored: found !== null },
      );
      return undefined;
    });
    return () => {
      stale = true;
      void draftQueue(place)
        .store()
        .catch(() => undefined);
    };
  }, [place, schema, empty]);

  const set = useCallback(
    (next: T) => {
      setKept((before) => ({
        place,
        value: next,
        wasRestored: before?.place === place && before.wasRestored,
      }));
      draftQueue(place).typed(JSON.stringify(next));
    },
    [place],
  );

  const clear = useCallback(() => {
    draftQueue(place).forget();
    setKept({ place, value: empty, wasRestored: false });
    void clearDraft(place).catch(() => undefined);
  }, [place, empty]);

  return {
    value: current?.value ?? empty,
    isReady: current !== null,
    wasRestored: current?.wasRestored ?? false,
    set,
    clear,
  };
}

/** What no vault took yet is newer than what one has. */
async function readDraft<T>(place: string, schema: z.ZodType<T>): Promise<T | null> {
  const queue = draftQueue(place);
  const parsed = (content: string) => schema.safeParse(JSON.parse(content)).data ?? null;
  try {
    if (queue.waiting !== null) return parsed(queue.waiting);
    const content = await loadDraft(place);
    queue.found(content);
    return content === null ? null : parsed(content);
  } catch {
    return null;
  }
}
