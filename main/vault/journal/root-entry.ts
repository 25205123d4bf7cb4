import type { RawDb } from "../db/handles.ts";
import { findEntry, type StoredEntry } from "./journal.repository.ts";

/** What was done, at the end of a chain of undos of undos; null where there is no such entry. */
export function rootEntry(db: RawDb, seq: number): StoredEntry | null {
  let entry = findEntry(db, seq);
  // Only what came before can be undone: a forged chain must not go round for ever.
  while (entry !== null && entry.undoes !== null && entry.undoes < entry.seq) {
    entry = findEntry(db, entry.undoes);
  }
  return entry;
}
