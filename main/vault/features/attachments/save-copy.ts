import { open, stat } from "node:fs/promises";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { UnreadableFile } from "#main/vault/files/vault-files.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { systemCode } from "#main/vault/folder/fs-errors.ts";
import { numberedFileName, cleanFileName } from "#shared/domain/attachments/file-name.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { insertCopy, type AttachmentRow } from "./attachments.repository.ts";
import { attachmentRow } from "./attachments.service.ts";
import { rename } from "#main/vault/folder/rename.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "attachments.folder_full",
  EDQUOT: "attachments.folder_full",
  EFBIG: "attachments.folder_full",
  EACCES: "attachments.folder_not_writable",
  EPERM: "attachments.folder_not_writable",
  EROFS: "attachments.folder_not_writable",
  ENOENT: "attachments.folder_gone",
  ENOTDIR: "attachments.folder_gone",
  ENODEV: "attachments.folder_gone",
  EIO: "attachments.folder_gone",
};

const PROBLEMS = {
  missing: "attachments.missing",
  cut: "attachments.cut",
  altered: "attachments.altered",
} as const satisfies Readonly<Record<UnreadableFile["problem"], string>>;

interface CopyInput {
  readonly id: string;
  readonly folder: string;
}

/**
 * Writes a document in clear into the folder of that reference, under a name that nothing has there.
 * It takes that name only once all of it was proven and the journal says who took it out: a kill in
 * between leaves the entry alone. In a vault that may not be written to, no entry is. Errors:
 * `attachments.not_found`, `attachments.missing`, `attachments.cut`, `attachments.altered` with its
 * name, `attachments.in_vault`, `attachments.folder_full`, `attachments.folder_not_writable`,
 * `attachments.folder_gone`, `vault.disk_full` of the vault's own disk, `job.cancelled`.
 */
export async function saveCopy(
  context: VaultContext,
  input: CopyInput,
  job: Job,
): Promise<{ fileName: string }> {
  return context.underWay.run("copy", () => copyOnce(context, input, job));
}

async function copyOnce(
  context: VaultContext,
  input: CopyInput,
  job: Job,
): Promise<{ fileName: string }> {
  const folder = context.path(input.folder);
  const found = await attachmentRow(context.read, input.id);
  if (await isWithin(context.files.vault, folder)) throw new ExpectedError("attachments.in_vault");
  try {
    if (!(await stat(folder)).isDirectory()) throw new ExpectedError("attachments.folder_gone");
    return await withClearFile(context, folder, async (partial, isNoted) => {
      await writeCopy(context, found, partial, job);
      const fileName = await freeNameOf(folder, found.name);
      if (isNoted) await record(context, found, fileName);
      await rename(partial, pathIn(folder, fileName));
      await flushFolder(folder);
      return { fileName };
    });
  } catch (error) {
    if (error instanceof UnreadableFile) {
      throw new ExpectedError(PROBLEMS[error.problem], { name: found.name });
    }
    const code = CODES[systemCode(error) ?? ""];
    throw code === undefined ? error : new ExpectedError(code);
  }
}

async function writeCopy(
  { files }: VaultContext,
  { file_id, size, digest, wrapped_key }: AttachmentRow,
  path: string,
  job: Job,
): Promise<void> {
  const stored = { id: fromBlob(file_id), size, digest, wrappedKey: wrapped_key };
  const copy = await open(path, "wx", 0o600);
  try {
    let done = 0;
    for await (const chunk of files.read(stored)) {
      await copy.writeFile(chunk);
      done += chunk.length;
      job.report(done, size, "attachment_copy");
      await job.breathe();
    }
    await copy.sync();
  } finally {
    await copy.close();
  }
}

function freeNameOf(folder: string, name: string): Promise<string> {
  // Tidied again: the row may have been written by a hand that did not.
  const tidied = cleanFileName(name) || "document";
  return freeName(folder, (copy) => numberedFileName(tidied, copy));
}

async function record(
  context: VaultContext,
  { row }: AttachmentRow,
  fileName: string,
): Promise<void> {
  const madeAt = context.now().getTime();
  await context.write("meetings.copyAttachment", ({ db }) =>
    insertCopy(db, { madeAt, attachment: row, fileName }),
  );
}
