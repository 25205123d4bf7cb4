import { useCallback, useEffect, useRef } from "react";
import { z } from "zod";
import { useDraft } from "./use-draft.ts";

const Texts = z.record(z.string(), z.string());
type Texts = z.infer<typeof Texts>;
const NOTHING: Texts = {};

export interface FieldDrafts {
  /** What was typed in a field and not saved yet, perhaps before a lock. */
  of(field: string): string | undefined;
  /** Null forgets it. */
  keep(field: string, text: string | null): void;
}

/** The unsaved texts of the fields of one place, such as `person:${id}`, kept in the vault. */
export function useFieldDrafts(place: string): FieldDrafts {
  const { value, set, clear } = useDraft(place, Texts, NOTHING);
  // A field is forgotten when its save ends, by when another one may be being typed in.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);

  const keep = useCallback(
    (field: string, text: string | null) => {
      const others = Object.entries(latest.current).filter(([name]) => name !== field);
      if (text === null && others.length === Object.keys(latest.current).length) return;
      const next = Object.fromEntries(text === null ? others : [...others, [field, text]]);
      latest.current = next;
      if (Object.keys(next).length === 0) clear();
      else set(next);
    },
    [set, clear],
  );
  return { of: (field) => value[field], keep };
}
