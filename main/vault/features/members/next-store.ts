import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { readStoreFacts } from "#main/vault/directory/store-facts.repository.ts";
import type { RawDb, WriteDb } from "#main/vault/db/handles.ts";
import { openStore } from "#main/vault/db/open.ts";
import { openStoreAlone } from "#main/vault/db/store.ts";
import { rewrapFileKeys } from "#main/vault/files/rewrap.ts";
import { installCapture } from "#main/vault/journal/capture.repository.ts";
import { createCommands } from "#main/vault/journal/command.ts";
import { lastEntry } from "#main/vault/journal/journal.repository.ts";
import type { VaultKeys } from "#main/vault/keys/vault-key.ts";

/** Writes the journal's entry of a change of keys to the new store, with all that goes with it. */
export async function writeNextStore(
  { context, unlocked, checkMayRun }: OpenVault,
  name: "members.remove" | "members.rekey",
  path: string,
  keys: VaultKeys,
  rows: (db: WriteDb) => Promise<void>,
): Promise<void> {
  const store = openStoreAlone(path, keys.databaseKey, installCapture);
  try {
    const { vaultId, signer, fileKey } = unlocked;
    const commands = createCommands(store, vaultId, signer, () => context.now(), {
      mayRun: checkMayRun,
      journaled: () => undefined,
    });
    await commands.run({ name }, async ({ db }) => {
      await rows(db);
      await rewrapFileKeys(db, vaultId, fileKey, keys.fileKey);
    });
  } finally {
    store.close();
  }
}

/**
 * Holds the new store against the live one: the same records and one entry more, under the new key
 * and no longer under the old. The number of its pages. Errors: `vault.damaged`.
 */
export function checkNextStore(
  { store, unlocked }: OpenVault,
  path: string,
  key: Uint8Array,
): number {
  const live = store.rawRead;
  const pages = reading(path, key, (db) => {
    const facts = readStoreFacts(db);
    const expected = readStoreFacts(live);
    const isWhole =
      facts?.people === expected?.people &&
      facts?.meetings === expected?.meetings &&
      facts?.documents === expected?.documents &&
      facts?.entries === (expected?.entries ?? 0) + 1 &&
      isSame(lastEntry(db)?.prev, lastEntry(live)?.hash);
    return isWhole ? Number(db.pragma("page_count", { simple: true })) : 0;
  });
  if (pages === 0 || opens(path, unlocked.databaseKey)) throw new ExpectedError("vault.damaged");
  return pages;
}

function reading<T>(path: string, key: Uint8Array, work: (db: RawDb) => T): T {
  const db = openStore({ path, key, mode: "read", cacheMiB: 8 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function opens(path: string, key: Uint8Array): boolean {
  try {
    reading(path, key, () => undefined);
    return true;
  } catch {
    return false;
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Buffer.from(one).equals(Buffer.from(other));
}
