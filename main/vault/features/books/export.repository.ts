import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { BooksExportTable } from "./books.table.ts";

export async function insertExport(
  db: WriteDb,
  made: Omit<BooksExportTable, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("books_export")
    .values({ id: toBlob(newId()), ...made })
    .execute();
}
