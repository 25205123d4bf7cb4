import { basename } from "node:path";
import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { deleteFiles, insertFile, unusedFiles } from "#main/vault/files/files.repository.ts";
import { openSource, type SourceFile } from "#main/vault/files/source-file.ts";
import type { StoredFile } from "#main/vault/files/vault-files.ts";
import { meetingRow } from "#main/vault/features/meetings/meetings.service.ts";
import type { Attachment } from "#shared/domain/attachments/attachment.ts";
import { cleanFileName } from "#shared/domain/attachments/file-name.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteAttachment,
  findAttachment,
  insertAttachment,
  listAttachments,
  updateAttachmentName,
  type AttachmentRow,
} from "./attachments.repository.ts";

/** What a document is called whose file's name says nothing that can be shown. */
const NAMELESS = "document";

/** Errors: `meetings.not_found`. */
export async function attachmentsOf(
  { read }: VaultContext,
  meetingId: string,
): Promise<Attachment[]> {
  return (await listAttachments(read, await meetingRow(read, meetingId))).map(toAttachment);
}

/**
 * Takes a file into the vault as a document of a meeting. Its bytes are on the disk, encrypted, before
 * its row is: a kill leaves a file without a row, which the next opening removes.
 * Errors: `meetings.not_found`, those of `openSource`, `attachments.changed_meanwhile`.
 */
export async function addAttachment(
  context: VaultContext,
  { meetingId, file: ref }: { meetingId: string; file: string },
  job: Job,
): Promise<{ attachment: Attachment; seq: number }> {
  const path = context.path(ref);
  // Asks first whether the command may run at all: nothing is written for one that may not.
  const check = async ({ db }: { db: ReadDb }) => meetingRow(db, meetingId);
  await context.writeIfChanged("meetings.addAttachment", check);
  const source = await openSource(path);
  try {
    const name = cleanFileName(basename(path)) || NAMELESS;
    return await attach(context, { meetingId, name, source }, job);
  } finally {
    await source.close();
  }
}

/** A document from wherever its bytes come. Errors: `meetings.not_found`, those of `source`. */
export async function attach(
  context: VaultContext,
  { meetingId, name, source }: { meetingId: string; name: string; source: SourceFile },
  job: Job,
): Promise<{ attachment: Attachment; seq: number }> {
  const file = await context.files.store(source, job, "attachment_add");
  return record(context, meetingId, name, file);
}

async function record(
  context: VaultContext,
  meetingId: string,
  name: string,
  file: StoredFile,
): Promise<{ attachment: Attachment; seq: number }> {
  try {
    const { value, seq } = await context.write("meetings.addAttachment", async ({ db }) => {
      const meeting = await meetingRow(db, meetingId);
      const addedAt = context.now().getTime();
      const row = await insertFile(db, file, addedAt);
      const id = newId();
      await insertAttachment(db, { id, meeting, file: row, name, addedAt });
      return toAttachment(await attachmentRow(db, id));
    });
    return { attachment: value, seq };
  } catch (error) {
    await context.files.remove([file.id]);
    throw error;
  }
}

/** Errors: `attachments.not_found`. */
export async function renameAttachment(
  context: VaultContext,
  { id, name }: { id: string; name: string },
): Promise<{ attachment: Attachment; seq: number | null }> {
  const { value, seq } = await context.writeIfChanged(
    "meetings.renameAttachment",
    async ({ db }) => {
      const found = await attachmentRow(db, id);
      if (found.name !== name) await updateAttachmentName(db, found.row, name);
      return toAttachment({ ...found, name });
    },
  );
  return { attachment: value, seq };
}

/** Errors: `attachments.not_found`. */
export async function removeAttachment(
  context: VaultContext,
  id: string,
): Promise<{ seq: number }> {
  const { seq } = await context.write("meetings.removeAttachment", async ({ db }) =>
    deleteAttachment(db, (await attachmentRow(db, id)).row),
  );
  return { seq };
}

/** Files and bytes that only an undo would need. */
export async function unusedAttachments({
  read,
}: VaultContext): Promise<{ count: number; bytes: number }> {
  const files = await unusedFiles(read);
  return { count: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** Erases those files, once it is journaled: a kill leaves files without a row. */
export async function purgeAttachments(
  context: VaultContext,
): Promise<{ count: number; seq: number | null }> {
  const { value, seq } = await context.writeIfChanged("vault.purgeFiles", async ({ db }) => {
    const ids = (await unusedFiles(db)).map((file) => file.id);
    await deleteFiles(db, ids);
    return ids;
  });
  await context.files.remove(value);
  return { count: value.length, seq };
}

/** Errors: `attachments.not_found`. */
export async function attachmentRow(db: ReadDb, id: string): Promise<AttachmentRow> {
  const found = await findAttachment(db, id);
  if (found === undefined) throw new ExpectedError("attachments.not_found");
  return found;
}

function toAttachment({ id, name, size, added_at }: AttachmentRow): Attachment {
  return { id: fromBlob(id), name, size, addedAt: new Date(added_at).toISOString() };
}
