import type { WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { TableOf } from "#main/vault/db/define-table.ts";
import type { bodyPictureTable } from "./body-picture.table.ts";

export async function insertPicture(
  db: WriteDb,
  made: Omit<TableOf<typeof bodyPictureTable>, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("body_picture")
    .values({ id: toBlob(newId()), ...made })
    .execute();
}
