import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

/** Whose draft, and where they typed it. */
export interface DraftKey {
  readonly owner: string;
  readonly place: string;
}

export async function findDraft(db: ReadDb, { owner, place }: DraftKey): Promise<string | null> {
  const draft = await db
    .selectFrom("draft")
    .select("content")
    .where("owner", "=", toBlob(owner))
    .where("place", "=", place)
    .executeTakeFirst();
  return draft?.content ?? null;
}

/** The same text again writes nothing. */
export async function putDraft(
  db: WriteDb,
  { owner, place }: DraftKey,
  content: string,
): Promise<void> {
  await db
    .insertInto("draft")
    .values({ owner: toBlob(owner), place, content })
    .onConflict((conflict) =>
      conflict
        .columns(["owner", "place"])
        .doUpdateSet({ content })
        .where("draft.content", "!=", content),
    )
    .execute();
}

/** Whether there was one. */
export async function deleteDraft(db: WriteDb, { owner, place }: DraftKey): Promise<boolean> {
  const deleted = await db
    .deleteFrom("draft")
    .where("owner", "=", toBlob(owner))
    .where("place", "=", place)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
