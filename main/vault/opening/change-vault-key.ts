import { existsSync } from "node:fs";
import { join } from "node:path";
import type { KeyMark, Statement } from "#shared/domain/directory/statement.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { WriteDb } from "../db/handles.ts";
import { startStoreTask } from "../db/start-store-task.ts";
import { updateHeaderGeneration } from "../directory/key-facts.repository.ts";
import { withFolderErrors } from "../folder/fs-errors.ts";
import type { Job } from "../job.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import { wipeVaultKeys } from "../keys/unlock.ts";
import { newVaultKey, vaultKeys, type VaultKeys } from "../keys/vault-key.ts";
import { commitNext, dropNext, finishNext, NEXT_STORE, prepareNext } from "./next-files.ts";
import type { OpenVault } from "./open-vault.ts";
import { checkNextStore, writeNextStore } from "./next-store.ts";

/** Has the vault for itself: `shut` keeps reads out too. */
export interface CallsAlone {
  alone<T>(
    job: Job,
    label: "rekey_wait",
    work: (shut: () => Promise<void>) => Promise<T>,
  ): Promise<T>;
}

/** What is done with a new vault key besides putting the vault under it. */
export interface KeyChangePlan {
  readonly name: LiveCommand;
  /** What the journal states of it, which the mark of the new key is part of. */
  statement(key: KeyMark): Statement;
  /** The rows that change with it. Throwing leaves everything as it is. */
  rows(db: WriteDb): Promise<void>;
  /**
   * The header that gives the new key; its generation follows the current one's. `entry` is the id of
   * the entry that the change is stated by.
   */
  header(current: Header, vaultKey: Uint8Array, entry: string): Header;
  /** Wipes what it was made with, however the change ends. */
  wipe?(): void;
}

/**
 * Puts the vault under a new vault key: a new store beside the live one, whose journal states the change,
 * and a header that gives the key. Until the new store takes the old one's name, nothing has happened;
 * from then on everything has. Other calls wait, reads but for the last moment. `prepare` runs once
 * nothing else writes. Errors: those of `prepare` and of the plan; `members.being_read`,
 * `vault.disk_full`, `vault.not_writable`, `job.cancelled`.
 */
export async function changeVaultKey(
  open: OpenVault,
  gate: CallsAlone,
  job: Job,
  prepare: () => Promise<KeyChangePlan>,
): Promise<{ pages: number }> {
  return gate.alone(job, "rekey_wait", async (shut) => {
    await open.commands.idle();
    const plan = await prepare();
    const vaultKey = newVaultKey();
    try {
      return await changeAlone(open, plan, vaultKey, job, shut);
    } finally {
      wipe(vaultKey);
      plan.wipe?.();
    }
  });
}

async function changeAlone(
  open: OpenVault,
  plan: KeyChangePlan,
  vaultKey: Uint8Array,
  job: Job,
  shut: () => Promise<void>,
): Promise<{ pages: number }> {
  const { path } = open.unlocked;
  const keys = vaultKeys(vaultKey);
  let isInForce = false;
  try {
    await open.stillHere();
    await withFolderErrors(() => dropNext(path));
    const { pages, header, admitted } = await makeNext(open, plan, { vaultKey, keys }, job);
    await job.breathe();
    await shut();
    await open.stillHere();
    await withFolderErrors(() => takeEffect(open));
    isInForce = true;
    admitted?.();
    await enterNext(open, header, keys);
    return { pages };
  } catch (error) {
    if (!isInForce) {
      wipeVaultKeys(keys);
      await dropNext(path).catch(() => undefined);
    }
    throw error;
  }
}

interface Next {
  readonly pages: number;
  readonly header: Header;
  readonly admitted: (() => void) | null;
}

/** The new store and its header, durable, without effect yet. */
async function makeNext(
  open: OpenVault,
  plan: KeyChangePlan,
  { vaultKey, keys }: { vaultKey: Uint8Array; keys: VaultKeys },
  job: Job,
): Promise<Next> {
  const { unlocked, store } = open;
  const path = join(unlocked.path, NEXT_STORE);
  const key = unlocked.databaseKey;
  const newKey = keys.databaseKey;
  await startStoreTask({ kind: "copy", path: store.path, to: path, key }, job, "rekey_copy");
  await startStoreTask({ kind: "rekey", path, key, newKey }, job, "rekey_keys");
  const generation = unlocked.headerGeneration + 1;
  const { entry, admitted } = await writeNextStore(
    open,
    plan.name,
    path,
    keys,
    async ({ db, state }) => {
      state(plan.statement(markOf(open, keys)));
      await plan.rows(db);
      await updateHeaderGeneration(db, generation);
    },
  );
  await job.breathe();
  const pages = checkNextStore(open, path, newKey);
  const header = { ...plan.header(unlocked.header, vaultKey, entry), generation };
  await withFolderErrors(() => prepareNext(unlocked.path, header, keys.headerKey));
  return { pages, header, admitted };
}

function markOf({ directory }: OpenVault, keys: VaultKeys): KeyMark {
  const generation = (directory.current?.key.generation ?? 0) + 1;
  return { generation, mark: sodium.to_hex(keys.mark) };
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
async function enterNext(
  { store, unlocked, witness }: OpenVault,
  header: Header,
  keys: VaultKeys,
): Promise<void> {
  const before = witness.placeOfVault();
  unlocked.adopt(header, keys);
  // What cannot be written now is at the next opening, which finds it beside the store.
  await finishNext(unlocked.path, header, unlocked).catch(() => undefined);
  store.resume(unlocked.databaseKey);
  await witness.tell(before);
}
