import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

/** A document with the file that holds it. */
const columns = [
  "attachment.row",
  "attachment.id",
  "attachment.name",
  "attachment.added_at",
  "stored_file.id as file_id",
  "stored_file.size",
  "stored_file.digest",
  "stored_file.wrapped_key",
] as const;

export type AttachmentRow = NonNullable<Awaited<ReturnType<typeof findAttachment>>>;

const withFile = (db: ReadDb) =>
  db.selectFrom("attachment").innerJoin("stored_file", "stored_file.row", "attachment.file");

export async function listAttachments(db: ReadDb, meeting: number): Promise<AttachmentRow[]> {
  return withFile(db)
    .select(columns)
    .where("attachment.meeting", "=", meeting)
    .orderBy("attachment.added_at")
    .orderBy("attachment.row")
    .execute();
}

export async function findAttachment(db: ReadDb, id: string) {
  return withFile(db).select(columns).where("attachment.id", "=", toBlob(id)).executeTakeFirst();
}

/**
 * Takes its file's number: that of a removed document stays free for as long as its file is there, and
 * the removal can be undone whatever was added since.
 */
export async function insertAttachment(
  db: WriteDb,
  attachment: { id: string; meeting: number; file: number; name: string; addedAt: number },
): Promise<void> {
  const { id, addedAt, ...rest } = attachment;
  await db
    .insertInto("attachment")
    .values({ row: attachment.file, id: toBlob(id), added_at: addedAt, ...rest })
    .execute();
}

export async function updateAttachmentName(db: WriteDb, row: number, name: string): Promise<void> {
  await db.updateTable("attachment").set({ name }).where("row", "=", row).execute();
}

export async function deleteAttachment(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("attachment").where("row", "=", row).execute();
}

export async function insertCopy(
  db: WriteDb,
  { madeAt, attachment, fileName }: { madeAt: number; attachment: number; fileName: string },
): Promise<void> {
  await db
    .insertInto("attachment_copy")
    .values({ id: toBlob(newId()), made_at: madeAt, attachment, file_name: fileName })
    .execute();
}
