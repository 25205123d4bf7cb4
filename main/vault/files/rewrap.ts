import type { WriteDb } from "../db/handles.ts";
import { wipe } from "../keys/sodium.ts";
import { unwrapFileKey, wrapFileKey } from "./file-key.ts";
import { updateWrappedKey, wrappedKeys } from "./files.repository.ts";

/**
 * Puts the key of every file under the vault's new file key, inside the caller's command. The files
 * themselves stay as they are: whoever had a file's key, and its bytes, has read it already. A key
 * that the old one does not open is left for verification to name. Returns how many were put over.
 */
export async function rewrapFileKeys(
  db: WriteDb,
  vaultId: string,
  oldFileKey: Uint8Array,
  newFileKey: Uint8Array,
): Promise<number> {
  let count = 0;
  for (const { row, id, wrappedKey } of await wrappedKeys(db)) {
    const of = { vaultId, id };
    const key = unwrapFileKey(wrappedKey, oldFileKey, of);
    if (key === null) continue;
    await updateWrappedKey(db, row, wrapFileKey(key, newFileKey, of));
    wipe(key);
    count += 1;
  }
  return count;
}
