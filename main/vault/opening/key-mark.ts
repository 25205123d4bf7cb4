import { join } from "node:path";
import { sodium } from "../keys/sodium.ts";
import { readSmallFile, replaceFile } from "../folder/durable-file.ts";

/** Which database key the store is under, as a hash: an older header beside it is known by this. */
const KEY_MARK = "store.key";

/** Notes the key that a change of keys put the store under. Throws system errors. */
export async function markKey(folder: string, databaseKey: Uint8Array): Promise<void> {
  await replaceFile(folder, KEY_MARK, Buffer.from(markOf(databaseKey), "latin1"));
}

/** Whether the store is under another key than this one, by what was noted when keys last changed. */
export async function isKeyOutdated(folder: string, databaseKey: Uint8Array): Promise<boolean> {
  const file = await readSmallFile(join(folder, KEY_MARK), 256).catch(() => null);
  return (
    file?.kind === "file" && Buffer.from(file.bytes).toString("latin1") !== markOf(databaseKey)
  );
}

function markOf(databaseKey: Uint8Array): string {
  return sodium.to_hex(sodium.crypto_generichash(16, "greffe.store-key.1", databaseKey));
}
