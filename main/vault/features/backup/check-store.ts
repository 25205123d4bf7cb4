import type { VaultRoot } from "#shared/domain/vault/header.ts";
import type { Finding } from "#shared/ipc/vault.contract.ts";
import { inSteps, type Job } from "#main/vault/job.ts";
import { checkPages } from "#main/vault/db/check.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { openStore } from "#main/vault/db/open.ts";
import type { StoredEntry } from "#main/vault/journal/journal.repository.ts";
import { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { isStated } from "#main/vault/journal/signed-past.ts";
import { verifyChain } from "#main/vault/journal/verify-chain.ts";
import {
  readSignKeys,
  readStoreFacts,
  type StoreFacts,
} from "#main/vault/directory/store-facts.repository.ts";

const CACHE_MIB = 8;

/** Opens a copied store read-only for `work`, and closes it. Errors: those of `openStore`. */
export async function withCopiedStore<T>(
  path: string,
  key: Uint8Array,
  work: (db: RawDb) => Promise<T>,
): Promise<T> {
  const db = openStore({ path, key, mode: "read", cacheMiB: CACHE_MIB });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** What a store is to be of, by its header and the key that it gave. */
export interface ClaimedVault {
  readonly vaultId: string;
  readonly root: VaultRoot | null;
  readonly keyMark: string;
}

/**
 * What a copied store holds, and what is wrong with it: another vault's, a journal that does not
 * follow, statements of another root or key than the header's, and with `everyPage` a page that is not as it was written.
 */
export async function checkStore(
  db: RawDb,
  vault: ClaimedVault,
  job: Job,
  everyPage: boolean,
): Promise<{ facts: StoreFacts | null; findings: Finding[] }> {
  const { vaultId, root } = vault;
  const facts = readStoreFacts(db);
  if (facts === null || fromBlob(facts.vaultId) !== vaultId) {
    return { facts, findings: [{ place: "page", at: "", problem: "other_vault" }] };
  }
  const pages = everyPage ? (await checkPages(db, job)).findings : [];
  const keys = new Map(readSignKeys(db).map((user) => [fromBlob(user.id), user.sign_public_key]));
  const { directory, past } = await inSteps(job, SignedDirectory.readWhole(db, vaultId, root));
  const keyOf = (entry: StoredEntry) =>
    isStated(entry)
      ? past.keyOf(entry)
      : (past.keyBefore(entry) ?? keys.get(fromBlob(entry.actor)) ?? null);
  const chain = await verifyChain(db, vaultId, keyOf, job);
  return { facts, findings: [...pages, ...chain.findings, ...rootFindings(directory, vault)] };
}

/** Whether what people signed is of the root that opens it, and of the key that it is under. */
function rootFindings({ root: stated, current }: SignedDirectory, vault: ClaimedVault): Finding[] {
  const { root, keyMark } = vault;
  const isFromBefore = root === null && stated === null;
  const isOfRoot =
    root !== null &&
    current?.root.entry === root.entry &&
    current.root.person === root.person &&
    current.root.sign === root.sign &&
    current.key.mark === keyMark;
  return isFromBefore || isOfRoot ? [] : [{ place: "directory", at: "", problem: "no_root" }];
}
