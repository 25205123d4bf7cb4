import type { RawDb, ReadDb, WriteDb } from "../db/handles.ts";
import { hasTable } from "../db/has-table.ts";
import { fromBlob, toBlob } from "../db/ids.ts";
import type { StoredFile } from "./vault-files.ts";

export async function insertFile(db: WriteDb, file: StoredFile, storedAt: number): Promise<number> {
  const { row } = await db
    .insertInto("stored_file")
    .values({
      id: toBlob(file.id),
      size: file.size,
      digest: file.digest,
      wrapped_key: file.wrappedKey,
      stored_at: storedAt,
    })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

/** A file and what it is called; `name` is null when nothing uses it, and of a receipt, which not everybody may see. */
export interface NamedFile extends StoredFile {
  readonly name: string | null;
}

interface FileRow {
  readonly id: Uint8Array;
  readonly size: number;
  readonly digest: Uint8Array;
  readonly wrappedKey: Uint8Array;
  readonly name: string | null;
}

/** Every file, in the order of their ids; none in a copy of a store from before there were any. */
export function listFiles(db: RawDb): NamedFile[] {
  if (!hasTable(db, "stored_file")) return [];
  return db
    .prepare<[], FileRow>(
      `SELECT f.id, f.size, f.digest, f.wrapped_key AS wrappedKey, a.name
       FROM stored_file f LEFT JOIN attachment a ON a.file = f.row ORDER BY f.id`,
    )
    .all()
    .map((row) => ({ ...row, id: fromBlob(row.id) }));
}

/** Ids and bytes of the files that nothing uses any more. */
export async function unusedFiles(db: ReadDb): Promise<{ id: string; size: number }[]> {
  const rows = await db
    .selectFrom("stored_file")
    .leftJoin("attachment", "attachment.file", "stored_file.row")
    .select(["stored_file.id", "stored_file.size"])
    .leftJoin("receipt", "receipt.file", "stored_file.row")
    .leftJoin("tax_regime", "tax_regime.paper", "stored_file.row")
    .where("attachment.row", "is", null)
    .where("receipt.row", "is", null)
    .where("tax_regime.row", "is", null)
    .execute();
  return rows.map(({ id, size }) => ({ id: fromBlob(id), size }));
}

export async function deleteFiles(db: WriteDb, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await db.deleteFrom("stored_file").where("id", "=", toBlob(id)).execute();
  }
}

export async function wrappedKeys(
  db: ReadDb,
): Promise<{ row: number; id: string; wrappedKey: Uint8Array }[]> {
  const rows = await db.selectFrom("stored_file").select(["row", "id", "wrapped_key"]).execute();
  return rows.map(({ row, id, wrapped_key }) => ({
    row,
    id: fromBlob(id),
    wrappedKey: wrapped_key,
  }));
}

export async function updateWrappedKey(
  db: WriteDb,
  row: number,
  wrappedKey: Uint8Array,
): Promise<void> {
  await db
    .updateTable("stored_file")
    .set({ wrapped_key: wrappedKey })
    .where("row", "=", row)
    .execute();
}
