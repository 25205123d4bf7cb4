import type { RawDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { verify } from "../keys/signing.ts";
import { entryHash, sameHash } from "./chain.ts";
import { holdsItsChanges } from "./emptied.repository.ts";
import type { StoredEntry } from "./journal.repository.ts";
import { placeOfEntry } from "./make-entry.ts";

/** Whether an entry's own seals hold under a key: its changes, its hash and its signature. */
export function isSealed(
  db: RawDb,
  vaultId: string,
  entry: StoredEntry,
  key: Uint8Array | null,
): boolean {
  return (
    key !== null &&
    verify(key, entry.hash, entry.signature) &&
    holdsItsChanges(db, entry) &&
    sameHash(entry.hash, entryHash(entry, placeOfEntry(db, toBlob(vaultId), entry)))
  );
}
