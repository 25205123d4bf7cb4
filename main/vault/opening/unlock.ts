import { ExpectedError } from "#shared/ipc/result.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import {
  readHeader,
  readHeaderCopies,
  storeHeader,
  type ValidHeader,
} from "../keys/header-file.ts";
import { wipe } from "../keys/sodium.ts";
import { IN_ORDER, tryPassphrase, type Tries } from "../keys/try-passphrase.ts";
import { withFolderErrors } from "../folder/fs-errors.ts";
import { settle, type Settled } from "./next-files.ts";
import {
  keysBehind,
  unlockHeader,
  wipeKeys,
  type OpenKeys,
  type Opener,
  type OpenSlot,
} from "../keys/unlock.ts";
import { acquireLock, lockHolder } from "../folder/instance-lock.ts";
import { unlockedVault, type UnlockedVault } from "./unlocked-vault.ts";

export interface UnlockVaultFolder {
  readonly path: string;
  readonly passphrase: string;
  /** In which order the slots are tried, and who is told. */
  readonly tries?: Tries;
  /** Called with what opened, before its user key is wiped. */
  readonly opened?: (header: Header, open: OpenSlot) => Promise<void>;
}

/**
 * Unlocks a vault's folder with its passphrase; only to read it, when another process holds it.
 * Errors: those of `unlockVaultFolderWith`, `vault.in_use` only when that process left meanwhile.
 */
export async function unlockVaultFolder({
  path,
  passphrase,
  tries = IN_ORDER,
  opened = () => Promise.resolve(),
}: UnlockVaultFolder): Promise<UnlockedVault> {
  const unlock = async (read: ValidHeader) => {
    const open = await tryPassphrase(read.header, passphrase, tries);
    try {
      await opened(read.header, open);
    } catch (error) {
      wipe(open.userKey);
      throw error;
    }
    return keysBehind(read, open);
  };
  try {
    return await unlockAlone(path, unlock);
  } catch (error) {
    const isHeld = error instanceof ExpectedError && error.code === "vault.in_use";
    const holder = isHeld ? await lockHolder(path) : null;
    if (holder === null) throw error;
    const read = await readHeader(path);
    const { header, keys } = await settled(path, read, await unlock(read), false);
    return unlockedVault(path, header, keys, holder);
  }
}

/**
 * Unlocks a vault's folder for this process alone. A refused vault is left as it was. `become` puts the
 * pairs of somebody else in place of those of whoever the slot is of: a newcomer signs as themself.
 * Errors: `vault.missing`, `vault.not_a_vault`, `vault.newer_format`, `vault.header_damaged`,
 * `vault.in_use`, `vault.wrong_passphrase`, `vault.not_writable`, `vault.disk_full`, and with a kit
 * `keys.kit_none`, `keys.kit_refused`.
 */
export async function unlockVaultFolderWith(
  path: string,
  opener: Opener,
  become?: Become,
): Promise<UnlockedVault> {
  return unlockAlone(path, (read) => unlockHeader(read, opener), become);
}

/** What keys to go on with, once those that were opened and their header are proven. */
type Become = (keys: OpenKeys, header: Header) => Promise<OpenKeys>;

/**
 * Wipes `keys` when it throws. Errors: `vault.wrong_passphrase` for somebody whom a change of keys left
 * out.
 */
async function settled(
  path: string,
  read: ValidHeader,
  keys: OpenKeys,
  mayWrite: boolean,
): Promise<Settled> {
  try {
    const found = await withFolderErrors(() => settle(path, read, keys, mayWrite));
    if (found !== null) return found;
    throw new ExpectedError("vault.wrong_passphrase");
  } catch (error) {
    wipeKeys(keys);
    throw error;
  }
}

async function unlockAlone(
  path: string,
  unlock: (read: ValidHeader) => Promise<OpenKeys>,
  become: Become = (keys) => Promise.resolve(keys),
): Promise<UnlockedVault> {
  // Before the lock: nothing is ever written into a folder that is not a vault.
  await readHeader(path);
  const lock = await acquireLock(path);
  try {
    // Again under the lock: whoever held it until now may have changed the header.
    const read = await readHeader(path);
    const { header, keys } = await settled(path, read, await unlock(read), true);
    try {
      await finishInterruptedWrite(path, header, keys.headerKey);
      return unlockedVault(path, header, await become(keys, header), lock);
    } catch (error) {
      wipeKeys(keys);
      throw error;
    }
  } catch (error) {
    await lock.release();
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
