import { readHeader } from "../keys/header-file.ts";
import { unlockHeader } from "../keys/unlock.ts";
import { acquireLock } from "./instance-lock.ts";
import { unlockedVault, type UnlockedVault } from "./unlocked-vault.ts";

export interface UnlockVaultFolder {
  readonly path: string;
  readonly passphrase: string;
}

/**
 * Unlocks a vault's folder for this process alone. A refused vault is left as it was.
 * Errors: `vault.missing`, `vault.not_a_vault`, `vault.newer_format`, `vault.header_damaged`,
 * `vault.in_use`, `vault.wrong_passphrase`, `vault.not_writable`, `vault.disk_full`.
 */
export async function unlockVaultFolder(input: UnlockVaultFolder): Promise<UnlockedVault> {
  // Before the lock: nothing is ever written into a folder that is not a vault.
  await readHeader(input.path);
  const lock = await acquireLock(input.path);
  try {
    // Again under the lock: whoever held it until now may have changed the header.
    const read = await readHeader(input.path);
    const keys = unlockHeader(read, input.passphrase);
    return unlockedVault(input.path, read.header, keys, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}
