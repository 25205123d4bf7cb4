import { useState, type ReactNode } from "react";
import type { z } from "zod";
import { useDraft } from "#renderer/lib/use-draft.ts";

export interface KeptForm<T> {
  /** What was typed before, or else what it begins from. */
  readonly initial: T;
  readonly onType: (typed: T) => void;
  /** It was sent, or given up. */
  readonly onClose: () => void;
}

export interface KeepFormProps<T> {
  /** Where it is typed, such as `role:${id}`. */
  place: string;
  schema: z.ZodType<T>;
  /** What it begins from, read once. */
  initial: () => T;
  onClose: () => void;
  children: (kept: KeptForm<T>) => ReactNode;
}

/** What is typed in a form is kept until it is sent or given up: through a lock, or the end of the process. */
export function KeepForm<T>({ place, schema, initial, onClose, children }: KeepFormProps<T>) {
  const [first] = useState(initial);
  const draft = useDraft(place, schema, first);
  if (!draft.isReady) return null;
  return children({
    initial: draft.value,
    onType: draft.set,
    onClose: () => {
      draft.clear();
      onClose();
    },
  });
}
