import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { call } from "./client.ts";
import { onFlush } from "./flush.ts";

const DEBOUNCE_MS = 400;

export interface Draft<T> {
  readonly value: T;
  /** False until the stored draft has been read: typing before would be overwritten. */
  readonly isReady: boolean;
  /** True when the value comes from an earlier moment: say so, and offer to start afresh. */
  readonly wasRestored: boolean;
  readonly set: (value: T) => void;
  /** Forgets the draft, here and in the vault: the form was saved, or given up. */
  readonly clear: () => void;
}

/**
 * Keeps the unfinished content of a form in the vault (encrypted), under the place it is typed in,
 * such as "meeting-new" or `person:${id}`. `empty` must be stable.
 */
export function useDraft<T>(place: string, schema: z.ZodType<T>, empty: T): Draft<T> {
  const [value, setValue] = useState(empty);
  const [isReady, setReady] = useState(false);
  const [wasRestored, setRestored] = useState(false);
  const pending = useRef<{ place: string; value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const store = useCallback(async () => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    pending.current = null;
    if (waiting === null) return;
    await call("drafts.save", { place: waiting.place, content: JSON.stringify(waiting.value) });
  }, []);

  useEffect(() => {
    let stale = false;
    void loadDraft(place, schema).then((found) => {
      if (stale) return undefined;
      setValue(found ?? empty);
      setRestored(found !== null);
      setReady(true);
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
      setValue(next);
      pending.current = { place, value: next };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store().catch(() => undefined), DEBOUNCE_MS);
    },
    [place, store],
  );

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
    setValue(empty);
    setRestored(false);
    void call("drafts.clear", { place }).catch(() => undefined);
  }, [place, empty]);

  return { value, isReady, wasRestored, set, clear };
}

async function loadDraft<T>(place: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const { content } = await call("drafts.load", { place });
    if (content === null) return null;
    const parsed = schema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
