import { useEffect, useRef } from "react";
import { z } from "zod";
import { useDraft } from "#renderer/lib/use-draft.ts";

/** The drafts that are walked through, each with the day that its file was written. */
const Series = z.object({
  drafts: z.array(z.object({ id: z.string(), day: z.string().nullable() })),
  at: z.number().int(),
});
type Series = z.infer<typeof Series>;
const NONE: Series = { drafts: [], at: 0 };

export interface Entry {
  readonly isReady: boolean;
  readonly current: { readonly id: string; readonly day: string | null } | undefined;
  /** Where the current one is among them, from 1. */
  readonly number: number;
  readonly total: number;
  readonly ids: readonly string[];
  readonly add: (id: string, day: string | null) => void;
  /** To the next; behind the last, the series is over. */
  readonly next: () => void;
  /** The one that was removed, or is not there any more. */
  readonly drop: (id: string) => void;
  /** Its drafts stay where they are. */
  readonly leave: () => void;
}

/** A series of receipts, kept in the vault through a lock until it is walked through or left. */
export function useEntry(): Entry {
  const draft = useDraft("expense-entry", Series, NONE);
  const { value, set, clear, isReady } = draft;
  // Receipts come in while others are walked through: each change is of what the last one left.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = (next: Series) => {
    const isOver = next.at >= next.drafts.length;
    latest.current = isOver ? NONE : next;
    if (isOver) clear();
    else set(next);
  };
  return {
    isReady,
    current: value.drafts[value.at],
    number: value.at + 1,
    total: value.drafts.length,
    ids: value.drafts.map(({ id }) => id),
    add: (id, day) => {
      const { drafts, at } = latest.current;
      change({ drafts: [...drafts, { id, day }], at });
    },
    next: () => change({ ...latest.current, at: latest.current.at + 1 }),
    drop: (id) => {
      const { drafts, at } = latest.current;
      const gone = drafts.findIndex((one) => one.id === id);
      if (gone === -1) return;
      change({ drafts: drafts.toSpliced(gone, 1), at: gone < at ? at - 1 : at });
    },
    leave: () => change(NONE),
  };
}
