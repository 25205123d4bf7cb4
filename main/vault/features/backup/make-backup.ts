import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import { backupFileName, type BackupSummary } from "#shared/domain/vault/backup-file.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import type { Job } from "#main/vault/job.ts";
import { startStoreTask } from "#main/vault/db/start-store-task.ts";
import { listFiles } from "#main/vault/files/files.repository.ts";
import { FILES_FOLDER } from "#main/vault/files/vault-files.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { STORE_FILE } from "#main/vault/opening/open-vault.ts";
import { readStoreFacts } from "#main/vault/directory/store-facts.repository.ts";
import { findBackupSettings, insertBackup, type StoredBackup } from "./backup.repository.ts";
import { withCopiedStore } from "./check-store.ts";
import { backupKeyOf } from "./container.ts";
import { atDestination, checkFolder, checkOutside } from "#main/vault/folder/destination.ts";
import { manifestBytes, manifestOf } from "./manifest.ts";
import { pruneBackups } from "./prune.ts";
import { rememberedFolder } from "./remembered-folder.ts";
import { verifyWritten } from "./verify-written.ts";
import { writeContainer, type ContentPart } from "./write-container.ts";
import { rename } from "#main/vault/folder/rename.ts";

/** In the vault's folder: encrypted, private, emptied before and after. */
const WORK_FOLDER = "backup.partial";

/**
 * Saves the vault, as last committed, into one file of `folder` (the remembered one when null), while
 * others read and write. The file takes its name only once it was read back and found good.
 * Errors: `backup.no_folder`, `backup.in_vault`, `backup.running`, `backup.not_verified`,
 * `backup.destination_gone`, `backup.destination_full`, `backup.destination_not_writable`,
 * `vault.disk_full`, `job.cancelled`.
 */
export async function makeBackup(
  open: OpenVault,
  folder: string | null,
  job: Job,
): Promise<Output<"backup.make">> {
  const { underWay } = open.context;
  if (underWay.has("backup")) throw new ExpectedError("backup.running");
  return underWay.run("backup", () => makeOnce(open, folder, job));
}

async function makeOnce(
  open: OpenVault,
  chosen: string | null,
  job: Job,
): Promise<Output<"backup.make">> {
  const { unlocked } = open;
  if (unlocked.readOnly !== null) throw new ExpectedError("vault.read_only");
  await open.stillHere();
  const settings = await findBackupSettings(open.context.read);
  const folder = chosen ?? (await rememberedFolder(open.context, settings.folder, job));
  if (folder === null) throw new ExpectedError("backup.no_folder");
  await checkOutside(unlocked.path, folder);
  await checkFolder(folder);

  const workFolder = join(unlocked.path, WORK_FOLDER);
  // One name a vault: what a kill left is replaced by the next backup.
  const partial = join(folder, `.${unlocked.vaultId}.greffe-backup.partial`);
  const key = backupKeyOf(unlocked.fileKey);
  try {
    await rm(workFolder, { recursive: true, force: true });
    await mkdir(workFolder, { mode: 0o700 });
    await atDestination(() => rm(partial, { force: true }));
    const storePath = join(workFolder, STORE_FILE);
    const { summary, documents, parts } = await copyStore(open, storePath, job);
    const header = encodeHeader(unlocked.header, unlocked.headerKey);
    const content = { header, summary, parts };
    const size = await atDestination(() => writeContainer(partial, content, key, job));
    await rm(storePath);
    const { filesLost } = await verifyWritten(unlocked, partial, storePath, key, job);
    const at = new Date(summary.at);
    const fileName = await publish(partial, folder, summary.name, at);
    const verifiedAt = open.context.now().getTime();
    const { people, meetings, entries, files } = summary;
    await record(open, {
      made_at: at.getTime(),
      verified_at: verifiedAt,
      file_name: fileName,
      size,
      people,
      meetings,
      entries,
      documents,
    }).catch(async (error: unknown) => {
      // What the journal does not know of must not look like a backup that counts.
      await rm(pathIn(folder, fileName), { force: true });
      throw error;
    });
    const removed = await pruneBackups(folder, unlocked, key, settings.keep);
    const counts = { people, meetings, entries, documents, files, filesLost };
    return { at: summary.at, fileName, size, ...counts, removed };
  } finally {
    wipe(key);
    await rm(partial, { force: true }).catch(() => undefined);
    await rm(workFolder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function copyStore(
  { context, store, unlocked }: OpenVault,
  path: string,
  job: Job,
): Promise<{ summary: BackupSummary; documents: number; parts: ContentPart[] }> {
  const at = context.now().toISOString();
  const copy = {
    kind: "copy",
    path: store.path,
    to: path,
    key: unlocked.databaseKey,
  } as const;
  await startStoreTask(copy, job, "backup_copy");
  const { facts, known } = await withCopiedStore(path, unlocked.databaseKey, async (db) => ({
    facts: readStoreFacts(db),
    known: listFiles(db),
  }));
  if (facts === null) throw new ExpectedError("vault.store_damaged");
  const manifest = await manifestOf(unlocked.path, known);
  const list = manifestBytes(manifest);
  const storeBytes = (await stat(path)).size;
  const { name, people, meetings, entries, lastEntryAt } = facts;
  const summary = {
    vaultId: unlocked.vaultId,
    name,
    at,
    people,
    meetings,
    entries,
    lastEntryAt: lastEntryAt === null ? null : instantOf(lastEntryAt),
    storeBytes,
    files: manifest.length,
    manifestBytes: list.length,
    fileBytes: manifest.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
  const files = manifest.map(([id, bytes]) => fileAt(join(unlocked.path, FILES_FOLDER, id), bytes));
  const parts = [fileAt(path, storeBytes), { kind: "bytes", bytes: list } as const, ...files];
  return { summary, documents: facts.documents, parts };
}

function fileAt(path: string, bytes: number): ContentPart {
  return { kind: "file", path, bytes };
}

/** Gives the file its name, which no other has. */
async function publish(partial: string, folder: string, name: string, at: Date): Promise<string> {
  return atDestination(async () => {
    const fileName = await freeName(folder, (copy) => backupFileName(name, at, copy));
    await rename(partial, pathIn(folder, fileName));
    await flushFolder(folder);
    return fileName;
  });
}

async function record({ context }: OpenVault, backup: StoredBackup): Promise<void> {
  await context.write("vault.backup", ({ db }) => insertBackup(db, backup));
}
