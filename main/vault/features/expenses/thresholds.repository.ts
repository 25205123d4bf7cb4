import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

/** What is said of all first, then of bodies by their names. */
export function listThresholds(db: ReadDb) {
  return db
    .selectFrom("approval_threshold")
    .leftJoin("body", "body.row", "approval_threshold.body")
    .select([
      "approval_threshold.id",
      "approval_threshold.two_above",
      "body.id as body_id",
      "body.name",
    ])
    .orderBy("body.name")
    .execute();
}

/** Above how much two approve of a body, or of all. */
export async function thresholdOf(db: ReadDb, body: number | null): Promise<number | null> {
  const rows = await db
    .selectFrom("approval_threshold")
    .select(["body", "two_above"])
    .where((eb) => eb.or([eb("body", "is", null), eb("body", "is", body)]))
    .execute();
  const own = rows.find((one) => one.body === body) ?? rows.find((one) => one.body === null);
  return own?.two_above ?? null;
}

export async function putThreshold(
  db: WriteDb,
  body: number | null,
  twoAbove: number,
): Promise<void> {
  const known = await db
    .selectFrom("approval_threshold")
    .select(["row", "two_above"])
    .where("body", "is", body)
    .executeTakeFirst();
  if (known === undefined) {
    const values = { id: toBlob(newId()), body, two_above: twoAbove };
    await db.insertInto("approval_threshold").values(values).execute();
  } else if (known.two_above !== twoAbove) {
    const set = { two_above: twoAbove };
    await db.updateTable("approval_threshold").set(set).where("row", "=", known.row).execute();
  }
}

/** Whether there was one. */
export async function deleteThreshold(db: WriteDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("approval_threshold")
    .where("id", "=", toBlob(id))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
