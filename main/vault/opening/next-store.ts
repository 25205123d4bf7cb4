import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "./open-vault.ts";
import { readStoreFacts } from "../directory/store-facts.repository.ts";
import type { CommandScope } from "../context.ts";
import type { RawDb } from "../db/handles.ts";
import { openStore } from "../db/open.ts";
import { openStoreAlone } from "../db/store.ts";
import { rewrapFileKeys } from "../files/rewrap.ts";
import { installCapture } from "../journal/capture.repository.ts";
import { createCommands } from "../journal/command.ts";
import { entryId } from "../journal/chain.ts";
import { lastEntry, type StoredEntry } from "../journal/journal.repository.ts";
import { sodium } from "../keys/sodium.ts";
import type { VaultKeys } from "../keys/vault-key.ts";

/**
 * Writes the journal's entry of a change of keys to the new store, with all that goes with it. Returns its
 * id, and what puts its statement in force once that store is.
 */
export async function writeNextStore(
  { context, unlocked, author, directory, checkMayRun }: OpenVault,
  name: LiveCommand,
  path: string,
  keys: VaultKeys,
  work: (scope: CommandScope) => Promise<void>,
): Promise<{ entry: string; admitted: (() => void) | null }> {
  const store = openStoreAlone(path, keys.databaseKey, installCapture);
  let admitted: (() => void) | null = null;
  try {
    const { vaultId, fileKey } = unlocked;
    const commands = createCommands(store, vaultId, author, () => context.now(), {
      mayRun: checkMayRun,
      admit(entry) {
        admitted = directory.admit(entry);
        return () => undefined;
      },
      journaled: () => undefined,
      // Nobody else has this copy.
      stillHere: () => Promise.resolve(),
    });
    await commands.run({ name }, async (scope) => {
      await work(scope);
      await rewrapFileKeys(scope.db, vaultId, fileKey, keys.fileKey);
    });
    const last = lastEntry(store.rawRead);
    if (last === null) throw new Error("the entry was not stored");
    return { entry: sodium.to_hex(entryId(last)), admitted };
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
      isSame(lastEntry(db)?.prev, nameOf(lastEntry(live)));
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

function nameOf(entry: StoredEntry | null): Uint8Array | undefined {
  return entry === null ? undefined : entryId(entry);
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return Buffer.from(one).equals(Buffer.from(other));
}
