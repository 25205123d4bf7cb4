import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { clearDraft, loadDraft, saveDraft } from "./draft-store.ts";
import { onFlush } from "./flush.ts";
import { PendingDraft } from "./pending-draft.ts";

const DEBOUNCE_MS = 400;

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
  const [pending] = useState(() => new PendingDraft(saveDraft));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = kept?.place === place ? kept : null;

  const store = useCallback(async () => {
    clearTimeout(timer.current);
    await pending.store();
  }, [pending]);

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
    const stopFlushing = onFlush(store);
    return () => {
      stale = true;
      stopFlushing();
      void store().catch(() => undefined);
    };
  }, [place, schema, empty, store]);

  const set = useCallback(
    (next: T) => {
      setKept((before) => ({
        place,
        value: next,
        wasRestored: before?.place === place && before.wasRestored,
      }));
      pending.typed(place, JSON.stringify(next));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store().catch(() => undefined), DEBOUNCE_MS);
    },
    [place, store, pending],
  );

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    pending.forget();
    setKept({ place, value: empty, wasRestored: false });
    void clearDraft(place).catch(() => undefined);
  }, [place, empty, pending]);

  return {
    value: current?.value ?? empty,
    isReady: current !== null,
    wasRestored: current?.wasRestored ?? false,
    set,
    clear,
  };
}

async function readDraft<T>(place: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const content = await loadDraft(place);
    if (content === null) return null;
    const parsed = schema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
