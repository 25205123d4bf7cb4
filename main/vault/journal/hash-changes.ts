import type { RawDb } from "../db/handles.ts";
import { addChange, type EntryContent } from "./chain.ts";
import { FieldDigest } from "../keys/digest.ts";
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

/** A few milliseconds of hashing: what is typed meanwhile waits for no more. */
const CHANGES_PER_STEP = 2000;

/** The same of changes that may be as many as an import makes, letting messages in between. */
export async function hashInSteps(db: RawDb, entry: ChangesOf): Promise<Uint8Array> {
  const { firstChange, lastChange } = entry;
  if (lastChange - firstChange < CHANGES_PER_STEP) return hashChanges(db, entry);
  const hash = startChanges(entry);
  for (let first = firstChange; first <= lastChange; first += CHANGES_PER_STEP) {
    const last = Math.min(first + CHANGES_PER_STEP - 1, lastChange);
    for (const change of changesBetween(db, first, last)) addChange(hash, change, entry);
    await new Promise((resolve) => setImmediate(resolve));
  }
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
