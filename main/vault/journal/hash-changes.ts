import type { RawDb } from "../db/handles.ts";
import { addChange, type EntryContent } from "./chain.ts";
import { FieldDigest } from "./digest.ts";
import { changesBetween } from "./journal.repository.ts";

const FEW_CHANGES = 16;
const FEW_CHANGES_BYTES = 8 * 1024;

/** What of an entry its changes are hashed with. */
export type ChangesOf = Pick<EntryContent, "firstChange" | "lastChange"> &
  ({ readonly format: 1 } | { readonly format: 2; readonly salt: Uint8Array });

/** The hash of an entry's changes, as they are stored. */
export function hashChanges(db: RawDb, entry: ChangesOf): Uint8Array {
  const { firstChange, lastChange } = entry;
  // Most commands change a row or two: room for many would cost more than their hash.
  const isFew = lastChange - firstChange < FEW_CHANGES;
  const hash = startChanges(entry, isFew ? FEW_CHANGES_BYTES : undefined);
  for (const change of changesBetween(db, firstChange, lastChange)) addChange(hash, change, entry);
  return hash.finish();
}

/** The digest that `addChange` adds an entry's changes to. */
export function startChanges(
  entry: { readonly format: 1 } | { readonly format: 2; readonly salt: Uint8Array },
  room?: number,
): FieldDigest {
  const hash = new FieldDigest(room);
  if (entry.format === 2) hash.bytes(entry.salt);
  return hash;
}
