import { randomBytes } from "node:crypto";
import { lstat, mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Header, VaultRoot } from "#shared/domain/vault/header.ts";
import { vaultFolderName } from "#shared/domain/vault/folder-name.ts";
import { FOUNDER_ROLES } from "#shared/domain/access/role.ts";
import { DEFAULT_KDF_COST, type KdfCost } from "#shared/domain/vault/kdf.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertUser, insertVaultInfo } from "../directory/vault.repository.ts";
import { storeHeader } from "../keys/header-file.ts";
import { sodium } from "../keys/sodium.ts";
import { makeVault, wipeKeys } from "../keys/unlock.ts";
import { APP_VERSION } from "./app-version.ts";
import { flushFolder } from "../folder/durable-file.ts";
import { asFolderError, systemCode } from "../folder/fs-errors.ts";
import { acquireLock, type InstanceLock } from "../folder/instance-lock.ts";
import type { Environment } from "./environment.ts";
import { openVault, type OpenVault } from "./open-vault.ts";
import { startVault } from "./start.ts";
import { unlockedVault, type UnlockedVault } from "./unlocked-vault.ts";
import { rename } from "../folder/rename.ts";

/** Makes a vault and opens it. Errors: those of `createVaultFolder` and `startVault`. */
export async function createVault(
  environment: Environment,
  input: ParsedInput<"vault.create">,
): Promise<OpenVault> {
  const unlocked = await createVaultFolder({
    parent: environment.path(input.folder),
    name: input.name,
    passphrase: input.passphrase,
    kdf: input.kdf ?? DEFAULT_KDF_COST,
    initialise: (folder, vault, slotId) =>
      initialiseStore(folder, vault, { ...input, slotId }, environment),
  });
  return startVault(unlocked, environment);
}

/** Makes the store of a new vault in `folder`, with its name, its first person and its first entry. */
async function initialiseStore(
  folder: string,
  unlocked: UnlockedVault,
  input: Pick<ParsedInput<"vault.create">, "name" | "userName"> & { readonly slotId: string },
  environment: Environment,
): Promise<VaultRoot> {
  // Closing it must leave the keys and the lock: the vault is opened with them under its own name.
  const keys = { ...unlocked, path: folder, release: () => Promise.resolve() };
  const open = openVault(keys, environment);
  try {
    await open.commands.run({ name: "vault.create" }, async ({ db, state }) => {
      state({
        kind: "found",
        person: unlocked.userId,
        sign: sodium.to_hex(unlocked.publicKeys.sign),
        box: sodium.to_hex(unlocked.publicKeys.box),
        roles: [...FOUNDER_ROLES],
        key: { generation: 1, mark: unlocked.keyMark },
      });
      await insertVaultInfo(db, unlocked.vaultId, input.name);
      await insertUser(db, {
        id: unlocked.userId,
        name: input.userName,
        signPublicKey: unlocked.publicKeys.sign,
        passphraseSlot: input.slotId,
        roles: FOUNDER_ROLES,
      });
    });
    const { current } = open.directory;
    if (current === null) throw new Error("the first entry was refused");
    return current.root;
  } finally {
    await open.close();
  }
}

export interface CreateVaultFolder {
  readonly parent: string;
  readonly name: string;
  readonly passphrase: string;
  readonly kdf: KdfCost;
  /**
   * Puts the store into the folder under its temporary path, and closes it: Windows renames no
   * folder that holds an open file. `vault.path` is where the vault will be, and its header names nobody
   * yet: what opens the vault is bound to the first entry, which is returned.
   */
  initialise(temporaryPath: string, vault: UnlockedVault, slotId: string): Promise<VaultRoot>;
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
  const made = await makeVault(input.passphrase, input.kdf);
  const { keys, vaultId } = made;
  try {
    const unnamed = unlockedVault(path, namingNobody(vaultId), keys, lock);
    const root = await input.initialise(temporary, unnamed, made.passphraseSlot);
    const header = made.header(root, APP_VERSION);
    const vault = unlockedVault(path, header, keys, lock);
    await storeHeader(temporary, header, keys.headerKey);
    await flushFolder(temporary);
    await rename(temporary, path);
    await flushFolder(input.parent);
    return vault;
  } catch (error) {
    made.wipe();
    wipeKeys(keys);
    await lock.release();
    throw error;
  }
}

/** What a vault has for a header before anything opens it. It is stored nowhere. */
function namingNobody(vaultId: string): Header {
  const nothing = { root: null, users: [], slots: [] };
  return {
    format: 1,
    vaultId,
    generation: 1,
    cipher: "aegis",
    createdWith: APP_VERSION,
    ...nothing,
  };
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
