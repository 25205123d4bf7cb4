import { existsSync } from "node:fs";
import { join } from "node:path";
import { memberState } from "#shared/domain/access/member.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import type { CallGate } from "#main/vault/call-gate.ts";
import type { Job } from "#main/vault/job.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { startStoreTask } from "#main/vault/db/start-store-task.ts";
import { updateHeaderGeneration } from "#main/vault/directory/key-facts.repository.ts";
import { wipeVaultKeys } from "#main/vault/keys/unlock.ts";
import { withFolderErrors } from "#main/vault/folder/fs-errors.ts";
import {
  commitNext,
  dropNext,
  finishNext,
  NEXT_STORE,
  prepareNext,
} from "#main/vault/opening/next-files.ts";
import { findMembers, updateMember } from "#main/vault/directory/members.repository.ts";
import { nextHeader, type NextHeader } from "./next-header.ts";
import { checkNextStore, writeNextStore } from "./next-store.ts";
import { checkManagerRemains, presentMember } from "#main/vault/directory/member-rules.ts";

export interface Rekey {
  readonly passphrase: string;
  /** Who leaves; null to change the keys alone. */
  readonly remove: string | null;
}

/**
 * Puts the vault under a new vault key: a new store beside the live one, whose journal has the removal,
 * and a header that gives the key to those who stay. Until the new store takes the old one's name,
 * nothing has happened; from then on everything has. Other calls wait, reads but for the last moment.
 * Errors: `vault.read_only`, `vault.rekeying`, `vault.wrong_passphrase`, `members.not_found`,
 * `members.yourself`, `members.last_manager`, `members.being_read`, `vault.disk_full`,
 * `vault.not_writable`, `job.cancelled`.
 */
export async function rekeyVault(
  open: OpenVault,
  gate: CallGate,
  input: Rekey,
  job: Job,
): Promise<{ pages: number }> {
  return gate.alone(job, "rekey_wait", (shut) => rekeyAlone(open, input, job, shut));
}

async function rekeyAlone(
  open: OpenVault,
  input: Rekey,
  job: Job,
  shut: () => Promise<void>,
): Promise<{ pages: number }> {
  const { unlocked, commands } = open;
  open.checkMayRun({ name: nameOf(input) });
  await commands.idle();
  const staying = await whoStays(open, input.remove);
  const opener = { kind: "passphrase", passphrase: input.passphrase } as const;
  const next = await nextHeader(unlocked.header, staying, opener, unlocked.userId);
  let isInForce = false;
  try {
    await withFolderErrors(() => dropNext(unlocked.path));
    const pages = await makeNext(open, input, next, job);
    await job.breathe();
    await shut();
    await withFolderErrors(() => takeEffect(open));
    isInForce = true;
    await enterNext(open, next);
    return { pages };
  } catch (error) {
    if (!isInForce) {
      wipeVaultKeys(next.keys);
      await dropNext(unlocked.path).catch(() => undefined);
    }
    throw error;
  }
}

function nameOf({ remove }: Rekey) {
  return remove === null ? "members.rekey" : "members.remove";
}

/** Errors: `members.not_found`, `members.yourself`. */
async function whoStays({ context, unlocked }: OpenVault, leaves: string | null) {
  const { read } = context;
  if (leaves !== null) {
    if (leaves === unlocked.userId) throw new ExpectedError("members.yourself");
    const row = await presentMember(read, leaves);
    if (memberState(row) !== "active") throw new ExpectedError("members.not_found");
  }
  const rows = (await findMembers(read)).filter((row) => memberState(row) !== "removed");
  const known = new Set(rows.map(({ id }) => id));
  const shares = unlocked.header.slots.filter(({ kind }) => kind === "shares");
  for (const { userId } of shares) known.add(userId);
  if (leaves !== null) known.delete(leaves);
  return known;
}

/** The new store and its header, durable, without effect yet. */
async function makeNext(
  open: OpenVault,
  input: Rekey,
  next: NextHeader,
  job: Job,
): Promise<number> {
  const { unlocked, store } = open;
  const path = join(unlocked.path, NEXT_STORE);
  const key = unlocked.databaseKey;
  const newKey = next.keys.databaseKey;
  await startStoreTask({ kind: "copy", path: store.path, to: path, key }, job, "rekey_copy");
  await startStoreTask({ kind: "rekey", path, key, newKey }, job, "rekey_keys");
  await writeNextStore(open, nameOf(input), path, next.keys, async (db) => {
    await leave(db, open, input.remove);
    await updateHeaderGeneration(db, next.header.generation);
  });
  await job.breathe();
  const pages = checkNextStore(open, path, newKey);
  await withFolderErrors(() => prepareNext(unlocked.path, next.header, next.keys.headerKey));
  return pages;
}

/** Errors: `members.last_manager`. */
async function leave(db: WriteDb, { context, unlocked }: OpenVault, id: string | null) {
  if (id === null) return;
  const removed_at = context.now().getTime();
  await updateMember(db, id, { removed_at, removedBy: unlocked.userId });
  await checkManagerRemains(db);
}

/** Puts the new store in the old one's place. Errors: `members.being_read`, system errors. */
async function takeEffect({ store, unlocked, witness }: OpenVault): Promise<void> {
  await witness.tell();
  try {
    store.suspend();
    // Whoever else has the store open keeps its log, which must not be read with the new store.
    if (existsSync(`${store.path}-wal`)) throw new ExpectedError("members.being_read");
    await commitNext(unlocked.path);
  } catch (error) {
    store.resume(unlocked.databaseKey);
    throw error;
  }
}

/** Goes on with the new keys, in this process and for every later one. */
async function enterNext({ store, unlocked, witness }: OpenVault, next: NextHeader) {
  const before = witness.placeOfVault();
  unlocked.adopt(next.header, next.keys);
  // What cannot be written now is at the next opening, which finds it beside the store.
  await finishNext(unlocked.path, next.header, unlocked).catch(() => undefined);
  store.resume(unlocked.databaseKey);
  await witness.tell(before);
}
