import { randomBytes } from "node:crypto";
import { lstat, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { vaultFolderName } from "#shared/domain/vault/folder-name.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { storeHeader } from "../keys/header-file.ts";
import { makeVault, wipeKeys } from "../keys/unlock.ts";
import { APP_VERSION } from "./app-version.ts";
import { flushFolder } from "../folder/durable-file.ts";
import { asFolderError, systemCode } from "../folder/fs-errors.ts";
import { acquireLock, type InstanceLock } from "../folder/instance-lock.ts";
import { unlockedVault, type UnlockedVault } from "./unlocked-vault.ts";

export interface CreateVaultFolder {
  readonly parent: string;
  readonly name: string;
  readonly passphrase: string;
  readonly kdf: KdfCost;
  /**
   * Puts the store into the folder under its temporary path, and closes it: Windows renames no
   * folder that holds an open file. `vault.path` is where the vault will be.
   */
  initialise(temporaryPath: string, vault: UnlockedVault): Promise<void>;
}

/**
 * Creates `Name.greffe` in `parent`, whole or not at all: it is made under a hidden name that no
 * dialog takes for a vault, and renamed once all of it is on the disk.
 * Errors: `vault.name_unusable`, `vault.folder_missing`, `vault.exists`, `vault.not_writable`,
 * `vault.disk_full`, and those of `initialise`.
 */
export async function createVaultFolder(input: CreateVaultFolder): Promise<UnlockedVault> {
  const name = vaultFolderName(input.name);
  if (name === null) throw new ExpectedError("vault.name_unusable");
  const path = join(input.parent, name);
  await checkPlace(input.parent, path);
  const temporary = join(input.parent, `.${name}.${randomBytes(6).toString("hex")}.partial`);
  try {
    await mkdir(temporary, { mode: 0o700 });
    const lock = await acquireLock(temporary);
    const vault = await fill(input, { temporary, path, lock });
    lock.moved(path);
    return vault;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw TAKEN.has(systemCode(error) ?? "")
      ? new ExpectedError("vault.exists")
      : asFolderError(error);
  }
}

/** What a rename says of a folder that appeared since it was looked for. */
const TAKEN: ReadonlySet<string> = new Set(["EEXIST", "ENOTEMPTY"]);

interface Places {
  readonly temporary: string;
  readonly path: string;
  readonly lock: InstanceLock;
}

async function fill(input: CreateVaultFolder, places: Places): Promise<UnlockedVault> {
  const { temporary, path, lock } = places;
  const { header, keys } = await makeVault(input.passphrase, input.kdf, APP_VERSION);
  const vault = unlockedVault(path, header, keys, lock);
  try {
    await storeHeader(temporary, header, keys.headerKey);
    await input.initialise(temporary, vault);
    await flushFolder(temporary);
    await rename(temporary, path);
    await flushFolder(input.parent);
    return vault;
  } catch (error) {
    wipeKeys(keys);
    await lock.release();
    throw error;
  }
}

async function checkPlace(parent: string, path: string): Promise<void> {
  const folder = await stat(parent).catch(() => null);
  if (folder === null || !folder.isDirectory()) throw new ExpectedError("vault.folder_missing");
  const taken = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return null;
    throw asFolderError(error);
  });
  if (taken !== null) throw new ExpectedError("vault.exists");
}
