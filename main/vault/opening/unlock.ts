import type { Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { assertOwnParts } from "../folder/own-parts.ts";
import { access, constants } from "node:fs/promises";
import { withFolderErrors } from "../folder/fs-errors.ts";
import {
  acquireLock,
  lockHolder,
  type InstanceLock,
  type ReadOnly,
} from "../folder/instance-lock.ts";
import {
  readHeader,
  readHeaderCopies,
  storeHeader,
  type ValidHeader,
} from "../keys/header-file.ts";
import { keysBehind, wipeKeys, type OpenKeys, type OpenSlot } from "../keys/unlock.ts";
import { settle, type Settled } from "./next-files.ts";
import { copyToRead, type ReadCopy } from "./read-copy.ts";
import { unlockedVault, type UnlockedVault } from "./unlocked-vault.ts";

export interface HowToUnlock {
  /** Whether a vault that another process holds, or on a medium that takes no writing, is unlocked all the same, to be read. */
  readonly mayOnlyRead?: boolean;
  /**
   * What keys to go on with, once those that were opened and their header are proven: somebody new
   * signs as themself, not as whoever the slot is of.
   */
  readonly become?: (keys: OpenKeys, header: Header) => Promise<OpenKeys>;
}

/**
 * From a vault's folder, and the slot that the way in finds in its header, to its keys. A refused vault
 * is left as it was.
 * Errors: `vault.missing`, `vault.not_a_vault`, `vault.newer_format`, `vault.header_damaged`,
 * `vault.part_elsewhere`, `vault.in_use`, `vault.not_writable`, `vault.disk_full`, those of `findSlot` and of `become`;
 * `vault.wrong_passphrase` for somebody whom a change of keys left out.
 */
export async function unlock(
  path: string,
  findSlot: (header: Header) => Promise<OpenSlot>,
  { mayOnlyRead = false, become = (keys) => Promise.resolve(keys) }: HowToUnlock = {},
): Promise<UnlockedVault> {
  // Before the lock: nothing is ever written into a folder that is not a vault.
  await readHeader(path);
  await assertOwnParts(path);
  const lock = mayOnlyRead ? await lockOrReason(path) : await acquireLock(path);
  const isOurs = "release" in lock;
  try {
    // Again under the lock: whoever held it until now may have changed the header.
    const read = await readHeader(path);
    const found = keysBehind(read, await findSlot(read.header));
    const { header, keys, copy } = await settled(path, read, found, lock);
    try {
      if (isOurs) await finishInterruptedWrite(path, header, keys.headerKey);
      return unlockedVault(path, header, await become(keys, header), lock, copy);
    } catch (error) {
      wipeKeys(keys);
      await copy?.remove();
      throw error;
    }
  } catch (error) {
    if (isOurs) await lock.release();
    throw error;
  }
}

/** Errors: `vault.in_use` only when whoever held the vault left meanwhile; those of `acquireLock` but `vault.not_writable`. */
async function lockOrReason(path: string): Promise<InstanceLock | ReadOnly> {
  try {
    return await acquireLock(path);
  } catch (error) {
    const code = error instanceof ExpectedError ? error.code : null;
    if (code === "vault.not_writable") return { why: "medium" };
    if (code !== "vault.in_use") throw error;
    // A lock that was copied to such a medium with the rest holds nothing there.
    if (!(await takesWriting(path))) return { why: "medium" };
    const holder = await lockHolder(path);
    if (holder === null) throw error;
    return { why: "held", ...holder };
  }
}

/** On Windows, only of the folder's own mark: there a lock on a write-protected medium counts. */
async function takesWriting(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

interface SettledToOpen extends Settled {
  /** What is opened in the place of a store that lies where nothing can be written. */
  readonly copy: ReadCopy | null;
}

/** Wipes `keys`, and leaves no copy, when it throws. */
async function settled(
  path: string,
  read: ValidHeader,
  keys: OpenKeys,
  lock: InstanceLock | ReadOnly,
): Promise<SettledToOpen> {
  let copy: ReadCopy | null = null;
  try {
    if ("why" in lock && lock.why === "medium") copy = await copyToRead(path);
    const mayWrite = "release" in lock;
    const store = copy?.store;
    const found = await withFolderErrors(() => settle(path, read, keys, { mayWrite, store }));
    if (found !== null) return { ...found, copy };
    throw new ExpectedError("vault.wrong_passphrase");
  } catch (error) {
    wipeKeys(keys);
    await copy?.remove();
    throw error;
  }
}

/**
 * A kill between the two copies leaves one a generation behind, which still holds the slot that was
 * replaced: the old passphrase. It is brought up to date here. A damaged or foreign copy stays, for
 * verification to find. A folder that cannot be written to is no reason not to open.
 */
async function finishInterruptedWrite(
  path: string,
  header: Header,
  headerKey: Uint8Array,
): Promise<void> {
  const copies = await readHeaderCopies(path);
  const isBehind = copies.some(
    (copy) =>
      copy.kind === "valid" &&
      copy.header.vaultId === header.vaultId &&
      copy.header.generation < header.generation,
  );
  if (isBehind) await storeHeader(path, header, headerKey).catch(() => undefined);
}
