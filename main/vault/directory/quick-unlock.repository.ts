import type { ReadDb, WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";

export async function insertQuickUnlock(
  db: WriteDb,
  slot: { id: string; userId: string; madeAt: number },
): Promise<void> {
  await db
    .insertInto("quick_unlock")
    .values({ id: toBlob(slot.id), user: toBlob(slot.userId), made_at: slot.madeAt })
    .execute();
}

export async function deleteQuickUnlock(db: WriteDb, slotId: string): Promise<void> {
  await db.deleteFrom("quick_unlock").where("id", "=", toBlob(slotId)).execute();
}

/** Whether this person turned this slot on, and not off since. */
export async function hasQuickUnlock(
  db: ReadDb,
  slot: { id: string; userId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("quick_unlock")
    .select("row")
    .where("id", "=", toBlob(slot.id))
    .where("user", "=", toBlob(slot.userId))
    .executeTakeFirst();
  return row !== undefined;
}
