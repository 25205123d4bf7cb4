import type { ReadDb, WriteDb } from "../db/handles.ts";
import { fromBlob, toBlob } from "../db/ids.ts";

export interface ClearFile {
  readonly id: string;
  readonly folder: string;
}

export async function insertClearFile(
  db: WriteDb,
  { id, ...rest }: ClearFile & { readonly machine: string },
): Promise<void> {
  await db
    .insertInto("clear_file")
    .values({ id: toBlob(id), ...rest })
    .execute();
}

export async function deleteClearFile(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom("clear_file").where("id", "=", toBlob(id)).execute();
}

export async function findClearFiles(db: ReadDb, machine: string): Promise<ClearFile[]> {
  const rows = await db
    .selectFrom("clear_file")
    .select(["id", "folder"])
    .where("machine", "=", machine)
    .orderBy("row")
    .execute();
  return rows.map(({ id, folder }) => ({ id: fromBlob(id), folder }));
}
