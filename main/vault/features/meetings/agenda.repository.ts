import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

export async function itemsOf(db: ReadDb, meeting: number) {
  return db
    .selectFrom("agenda_item")
    .selectAll()
    .where("meeting", "=", meeting)
    .orderBy("rank")
    .orderBy("row")
    .execute();
}

export async function findItem(db: ReadDb, id: string) {
  return db.selectFrom("agenda_item").selectAll().where("id", "=", toBlob(id)).executeTakeFirst();
}

export async function insertItem(
  db: WriteDb,
  item: { id: string; meeting: number; rank: number; title: string; confidentiality: string },
): Promise<void> {
  await db
    .insertInto("agenda_item")
    .values({ ...item, id: toBlob(item.id), version: 0 })
    .execute();
}

export async function updateItem(
  db: WriteDb,
  row: number,
  columns: { title?: string; confidentiality?: string; rank?: number; version?: number },
): Promise<void> {
  await db.updateTable("agenda_item").set(columns).where("row", "=", row).execute();
}

export async function setItemRank(db: WriteDb, id: string, rank: number): Promise<void> {
  await db.updateTable("agenda_item").set({ rank }).where("id", "=", toBlob(id)).execute();
}

export async function deleteItem(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("minute_block").where("item", "=", row).execute();
  await db.deleteFrom("agenda_item").where("row", "=", row).execute();
}
