import { constants } from "node:fs";
import { lstat, open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Header } from "#shared/domain/vault/header.ts";
import { isGivenNext, mayFollow } from "#shared/domain/vault/next-header.ts";
import { openStore } from "../db/open.ts";
import { decodeHeader, encodeHeader, isAuthentic, MAX_HEADER_FILE } from "../keys/header-codec.ts";
import { storeHeader, type ValidHeader } from "../keys/header-file.ts";
import { wipe } from "../keys/sodium.ts";
import { vaultKeyOf, wipeVaultKeys, type OpenKeys } from "../keys/unlock.ts";
import { vaultKeys } from "../keys/vault-key.ts";
import { flushFolder, readSmallFile, replaceFile } from "../folder/durable-file.ts";
import { markKey } from "./key-mark.ts";
import { rename } from "../folder/rename.ts";

/*
 * A change of the vault's keys makes a whole new store beside the live one, then its header:
 *   store.next written, proven and flushed; header.next written and flushed;
 *   store.next renamed to store.db, which is when it takes effect;
 *   header and header.alt written; header.next removed.
 * Killed anywhere, the next opening sees by which key store.db opens whether it took effect, and ends
 * it or takes it back.
 */
export const NEXT_STORE = "store.next";
const NEXT_HEADER = "header.next";
const STORE = "store.db";

/** Removes what a change of keys left that did not take effect. The header first: see `settle`. */
export async function dropNext(folder: string): Promise<void> {
  await rm(join(folder, NEXT_HEADER), { force: true });
  for (const name of [NEXT_STORE, `${NEXT_STORE}-journal`, `${NEXT_STORE}-wal`]) {
    await rm(join(folder, name), { force: true });
  }
  await flushFolder(folder);
}

/** Makes the new store and its header durable, without effect yet. Throws system errors. */
export async function prepareNext(
  folder: string,
  header: Header,
  headerKey: Uint8Array,
): Promise<void> {
  const store = await open(join(folder, NEXT_STORE), constants.O_RDWR);
  try {
    await store.sync();
  } finally {
    await store.close();
  }
  await replaceFile(folder, NEXT_HEADER, encodeHeader(header, headerKey));
}

/** From here on the new keys are in force. Throws system errors when they are not. */
export async function commitNext(folder: string): Promise<void> {
  // The live store's log is gone, and must not come back beside the new one.
  await flushFolder(folder);
  await rename(join(folder, NEXT_STORE), join(folder, STORE));
  await flushFolder(folder).catch(() => undefined);
}

/** What follows once the new keys are in force; what fails here, the next opening does. */
export async function finishNext(
  folder: string,
  header: Header,
  keys: Pick<OpenKeys, "headerKey" | "databaseKey">,
): Promise<void> {
  await markKey(folder, keys.databaseKey).catch(() => undefined);
  await storeHeader(folder, header, keys.headerKey);
  await rm(join(folder, NEXT_HEADER), { force: true });
  await flushFolder(folder);
}

export interface Settled {
  readonly header: Header;
  readonly keys: OpenKeys;
}

/**
 * The header and the keys that go with the store, of a vault whose change of keys was cut short.
 * `mayWrite` when this process holds the vault: the change is then ended, or taken back. `store` where
 * another one is opened than the folder's. Null for somebody whom the change left out. Throws system errors.
 */
export async function settle(
  folder: string,
  read: ValidHeader,
  keys: OpenKeys,
  { mayWrite, store = join(folder, STORE) }: { mayWrite: boolean; store?: string | undefined },
): Promise<Settled | null> {
  const { header } = read;
  const next = await readNext(folder, header);
  if (next === null) {
    if (mayWrite && (await hasLeftovers(folder))) await dropNext(folder);
    return { header, keys };
  }
  if (opens(store, keys.databaseKey)) {
    // Without the new store beside it, a header.next is kept: it may be what opens the rest.
    if (mayWrite && (await exists(join(folder, NEXT_STORE)))) await dropNext(folder);
    return { header, keys };
  }
  if (isOfUser(next.header, keys) && !isGivenNext(next.header, header, keys.userId)) {
    return { header, keys };
  }
  const nextKeys = keysIn(next, keys);
  if (nextKeys === null) return null;
  if (!opens(store, nextKeys.databaseKey)) {
    wipeVaultKeys(nextKeys);
    return { header, keys };
  }
  wipeVaultKeys(keys);
  // As after a full disk, what cannot be ended now is at the next opening.
  if (mayWrite) await finishNext(folder, next.header, nextKeys).catch(() => undefined);
  return { header: next.header, keys: nextKeys };
}

/** A header of this vault that goes on from the one in force, and was not put in force yet. */
async function readNext(folder: string, header: Header): Promise<ValidHeader | null> {
  const file = await readSmallFile(join(folder, NEXT_HEADER), MAX_HEADER_FILE);
  const next = file.kind === "file" ? decodeHeader(file.bytes) : null;
  return next?.kind === "valid" && mayFollow(next.header, header) ? next : null;
}

function isOfUser({ users }: Header, { userId }: OpenKeys): boolean {
  return users.some(({ id }) => id === userId);
}

function keysIn({ header, bytes }: ValidHeader, { userId, pairs }: OpenKeys): OpenKeys | null {
  const vaultKey = vaultKeyOf(header, userId, pairs);
  if (vaultKey === null) return null;
  const keys = { userId, pairs, ...vaultKeys(vaultKey) };
  wipe(vaultKey);
  if (isAuthentic(bytes, keys.headerKey)) return keys;
  wipeVaultKeys(keys);
  return null;
}

function opens(path: string, key: Uint8Array): boolean {
  try {
    openStore({ path, key, mode: "read", cacheMiB: 1, schema: "any" }).close();
    return true;
  } catch {
    return false;
  }
}

async function hasLeftovers(folder: string): Promise<boolean> {
  const found = await Promise.all(
    [NEXT_HEADER, NEXT_STORE].map((name) => exists(join(folder, name))),
  );
  return found.includes(true);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
