import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";

export async function insertPublication(
  db: WriteDb,
  meeting: number,
  publishedAt: number,
  htmlHash: Uint8Array,
): Promise<void> {
  await db
    .insertInto("publication")
    .values({ id: toBlob(newId()), meeting, published_at: publishedAt, html_hash: htmlHash })
    .execute();
}

/** Whether a page with this hash went out for this meeting before. */
export async function wasPublished(
  db: ReadDb,
  meeting: number,
  htmlHash: Uint8Array,
): Promise<boolean> {
  const found = await db
    .selectFrom("publication")
    .select("row")
    .where("meeting", "=", meeting)
    .where("html_hash", "=", htmlHash)
    .executeTakeFirst();
  return found !== undefined;
}
