import { basename, join } from "node:path";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { assertCiphertext } from "#main/vault/db/open.ts";
import { isAuthentic } from "#main/vault/keys/header-codec.ts";
import { readHeader, type ValidHeader } from "#main/vault/keys/header-file.ts";
import { unlockHeader, wipeKeys, type OpenKeys } from "#main/vault/keys/unlock.ts";
import { STORE_FILE } from "#main/vault/opening/open-vault.ts";
import { withOpener } from "#main/vault/keys/opener-of.ts";
import { readStoreFacts, type StoreFacts } from "#main/vault/directory/store-facts.repository.ts";
import { withCopiedStore } from "./check-store.ts";

type Present = Output<"backup.compare">["vaults"][number];
type Counts = Present["counts"];

export interface OtherFolder {
  readonly ref: string;
  readonly path: string;
}

/**
 * What each of these folders holds now, of those that are the vault that was restored. They are only
 * read. Counts are null where neither the keys of the backup nor `given` opens one, as after its key was
 * changed. Errors: those of `withOpener` and of opening what was restored.
 */
export async function compareWith(
  restored: string,
  others: readonly OtherFolder[],
  given: VaultOpener,
): Promise<Present[]> {
  const own = await readHeader(restored);
  const keys = await withOpener(own.header, given, (opener) => unlockHeader(own, opener));
  try {
    const found = await Promise.all(
      others.map(async ({ ref, path }): Promise<Present[]> => {
        const there = path === restored ? null : await readHeader(path).catch(() => null);
        if (there === null || there.header.vaultId !== own.header.vaultId) return [];
        const counts = await countsIn(path, there, keys, given);
        return [{ ref, folderName: basename(path), counts }];
      }),
    );
    return found.flat();
  } finally {
    wipeKeys(keys);
  }
}

async function countsIn(
  path: string,
  there: ValidHeader,
  keys: OpenKeys,
  given: VaultOpener,
): Promise<Counts> {
  if (isAuthentic(there.bytes, keys.headerKey)) return readCounts(path, there, keys);
  // Its key was changed since: what opens the backup may still open it by itself.
  const own = await withOpener(there.header, given, (opener) => unlockHeader(there, opener)).catch(
    () => null,
  );
  if (own === null) return null;
  try {
    return await readCounts(path, there, own);
  } finally {
    wipeKeys(own);
  }
}

async function readCounts(
  path: string,
  { header }: ValidHeader,
  { databaseKey }: OpenKeys,
): Promise<Counts> {
  const store = join(path, STORE_FILE);
  try {
    assertCiphertext(store);
    const facts = await withCopiedStore(store, databaseKey, factsOf);
    return facts === null || fromBlob(facts.vaultId) !== header.vaultId ? null : asCounts(facts);
  } catch {
    // Damaged, gone meanwhile, or of another version: there is nothing to show of it.
    return null;
  }
}

function factsOf(db: RawDb): Promise<StoreFacts | null> {
  return Promise.resolve(readStoreFacts(db));
}

function asCounts(facts: StoreFacts): Counts {
  const { people, bodies, mandates, meetings, expenses, bookEntries, bankLines } = facts;
  const { taxReceipts, entries, documents, lastEntryAt: last } = facts;
  const lastEntryAt = last === null ? null : instantOf(last);
  const finances = { expenses, bookEntries, bankLines, taxReceipts };
  return { people, bodies, mandates, meetings, ...finances, entries, documents, lastEntryAt };
}
