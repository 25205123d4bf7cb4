import { openStore } from "#main/vault/db/open.ts";

/**
 * Every page of a store as the engine decrypts it, the free ones and what is left between rows too: what
 * somebody with the vault's key could find there.
 */
export function decryptedPages(path: string, key: Uint8Array): Buffer {
  const db = openStore({ path, key, mode: "read" });
  try {
    return db.serialize();
  } finally {
    db.close();
  }
}
