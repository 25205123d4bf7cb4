import { randomBytes } from "node:crypto";
import { lstat, mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { restoredFolderName, type BackupSummary } from "#shared/domain/vault/backup-file.ts";
import type { VaultRoot } from "#shared/domain/vault/header.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import type { Job } from "#main/vault/job.ts";
import { checkFiles } from "#main/vault/files/check-files.ts";
import { listFiles } from "#main/vault/files/files.repository.ts";
import { storeHeader } from "#main/vault/keys/header-file.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { unlockHeader, wipeKeys, type OpenKeys } from "#main/vault/keys/unlock.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { systemCode } from "#main/vault/folder/fs-errors.ts";
import { STORE_FILE } from "#main/vault/opening/open-vault.ts";
import { withOpener } from "#main/vault/keys/opener-of.ts";
import { checkStore, withCopiedStore } from "./check-store.ts";
import { backupKeyOf } from "./container.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { contentOf } from "./extract.ts";
import type { Manifest } from "./manifest.ts";
import { openContainer, type ClosedBackup } from "./read-container.ts";
import { rename } from "#main/vault/folder/rename.ts";

const MOST_COPIES = 1000;
const TAKEN: ReadonlySet<string> = new Set(["EEXIST", "ENOTEMPTY", "ENOTDIR"]);

export interface RestoreInput {
  readonly file: string;
  /** Where the vault's folder is made. */
  readonly folder: string;
  readonly opener: VaultOpener;
}

export interface Restored {
  readonly path: string;
  readonly counts: Output<"backup.restore">;
}

/**
 * Makes a vault of a backup, in a folder of its own that takes its name once all of it is proven and on
 * the disk. Errors: those of `openContainer` and of its reading; `backup.wrong_passphrase`, those of
 * `withOpener`, `keys.kit_refused`, `keys.kit_none`;
 * `backup.not_sound` for a store that fails its checks; `backup.destination_gone`,
 * `backup.destination_full`, `backup.destination_not_writable`; `job.cancelled`.
 */
export async function restoreBackup(input: RestoreInput, job: Job): Promise<Restored> {
  const closed = await openContainer(input.file);
  try {
    await checkFolder(input.folder);
    const keys = await unlockBackup(closed, input.opener);
    try {
      return await restoreWith(closed, keys, input.folder, job);
    } finally {
      wipeKeys(keys);
    }
  } finally {
    await closed.close();
  }
}

async function unlockBackup({ header }: ClosedBackup, given: VaultOpener): Promise<OpenKeys> {
  try {
    return await withOpener(header.header, given, (opener) => unlockHeader(header, opener));
  } catch (error) {
    const code = error instanceof ExpectedError ? BACKUP_CODES[error.code] : undefined;
    throw code === undefined ? error : new ExpectedError(code);
  }
}

/** What opening a header says of a vault, said of a backup. */
const BACKUP_CODES: Readonly<Record<string, ErrorCode>> = {
  "vault.wrong_passphrase": "backup.wrong_passphrase",
  "vault.header_damaged": "backup.damaged_header",
};

async function restoreWith(
  closed: ClosedBackup,
  keys: OpenKeys,
  folder: string,
  job: Job,
): Promise<Restored> {
  const { header } = closed.header;
  const key = backupKeyOf(keys.fileKey);
  const partial = join(folder, `.greffe-${randomBytes(6).toString("hex")}.partial`);
  try {
    const backup = await closed.unlock(key);
    if (backup.summary.vaultId !== header.vaultId)
      throw new ExpectedError("backup.damaged_summary");
    await atDestination(() => mkdir(partial, { mode: 0o700 }));
    const storePath = join(partial, STORE_FILE);
    const content = contentOf(backup, job, "restore_read");
    const manifest = await atDestination(async () => {
      await content.extractStore(storePath);
      const listed = await content.manifest();
      await content.extractFiles(partial, listed);
      return listed;
    });
    const found = await checkCopy(
      partial,
      keys,
      header.root,
      { summary: backup.summary, manifest },
      job,
    );
    await storeHeader(partial, header, keys.headerKey).catch(asDestinationError);
    await atDestination(() => flushFolder(partial));
    const path = await publish(partial, folder, backup.summary);
    return { path, counts: countsOf(backup.summary, found, path) };
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    wipe(key);
  }
}

interface Found {
  /** By the store itself, as the next two: the summary does not say. */
  readonly documents: number;
  readonly bodies: number;
  readonly mandates: number;
  readonly expenses: number;
  readonly bookEntries: number;
  readonly bankLines: number;
  readonly taxReceipts: number;
  /** Files that do not read back whole: the backup holds what the vault held, damaged or not. */
  readonly filesLost: number;
}

/**
 * Holds what was restored against what the backup says of itself.
 * Errors: `backup.not_sound`, `backup.newer_format`.
 */
async function checkCopy(
  folder: string,
  keys: OpenKeys,
  root: VaultRoot | null,
  { summary, manifest }: { readonly summary: BackupSummary; readonly manifest: Manifest },
  job: Job,
): Promise<Found> {
  const { vaultId } = summary;
  const claimed = { vaultId, root, keyMark: sodium.to_hex(keys.mark) };
  const { facts, findings, known } = await withCopiedStore(
    join(folder, STORE_FILE),
    keys.databaseKey,
    async (db) => ({ ...(await checkStore(db, claimed, job, true)), known: listFiles(db) }),
  ).catch((error: unknown) => {
    throw error instanceof ExpectedError && error.code === "vault.store_damaged"
      ? new ExpectedError("backup.not_sound")
      : error;
  });
  const ids = new Set(known.map(({ id }) => id));
  const isAsSaid =
    facts?.people === summary.people &&
    facts.meetings === summary.meetings &&
    facts.entries === summary.entries &&
    manifest.every(([id]) => ids.has(id));
  if (findings.length > 0 || !isAsSaid) throw new ExpectedError("backup.not_sound");
  const files = await checkFiles({ path: folder, vaultId, fileKey: keys.fileKey }, known, job);
  const { documents, bodies, mandates, expenses, bookEntries, bankLines, taxReceipts } = facts;
  const filesLost = files.findings.length;
  const finances = { expenses, bookEntries, bankLines, taxReceipts };
  return { documents, bodies, mandates, ...finances, filesLost };
}

/** `storeHeader` tells system errors as those of a vault. */
function asDestinationError(error: unknown): never {
  const codes: Readonly<Record<string, ErrorCode>> = {
    "vault.disk_full": "backup.destination_full",
    "vault.not_writable": "backup.destination_not_writable",
    "vault.missing": "backup.destination_gone",
  };
  const code = error instanceof ExpectedError ? codes[error.code] : undefined;
  throw code === undefined ? error : new ExpectedError(code);
}

/** Gives the folder a name that nothing has. */
async function publish(partial: string, folder: string, summary: BackupSummary): Promise<string> {
  return atDestination(async () => {
    for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
      const path = pathIn(folder, restoredFolderName(summary.name, new Date(summary.at), copy));
      if ((await lstat(path).catch(() => null)) !== null) continue;
      try {
        await rename(partial, path);
      } catch (error) {
        if (TAKEN.has(systemCode(error) ?? "")) continue;
        throw error;
      }
      await flushFolder(folder);
      return path;
    }
    throw new Error("every name is taken");
  });
}

function countsOf(summary: BackupSummary, found: Found, path: string): Output<"backup.restore"> {
  const { name, at, people, meetings, entries, files, lastEntryAt } = summary;
  const counts = { people, meetings, entries, files, ...found };
  return { name, at, ...counts, lastEntryAt, folderName: basename(path) };
}
