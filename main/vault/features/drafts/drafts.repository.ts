import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

export async function findDraft(db: ReadDb, place: string): Promise<string | null> {
  const draft = await db
    .selectFrom("draft")
    .select("content")
    .where("place", "=", place)
    .executeTakeFirst();
  return draft?.content ?? null;
}

export async function insertDraft(db: WriteDb, place: string, content: string): Promise<void> {
  await db
    .insertInto("draft")
    .values({ id: toBlob(newId()), place, content })
    .execute();
}

export async function updateDraft(db: WriteDb, place: string, content: string): Promise<void> {
  await db.updateTable("draft").set({ content }).where("place", "=", place).execute();
}

export async function deleteDraft(db: WriteDb, place: string): Promise<void> {
  await db.deleteFrom("draft").where("place", "=", place).execute();
}
