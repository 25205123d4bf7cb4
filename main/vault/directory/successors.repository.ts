import { HeaderUser, InvitationSlot } from "#shared/domain/vault/header.ts";
import type { ReadDb, WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";

/** What the header gets of somebody once enough people have endorsed their keys. */
export interface Successor {
  readonly user: HeaderUser;
  readonly slot: InvitationSlot;
}

export async function findSuccessor(db: ReadDb, userId: string): Promise<Successor | null> {
  const row = await db
    .selectFrom("successor")
    .select(["header_user", "header_slot"])
    .where("user_id", "=", toBlob(userId))
    .executeTakeFirst();
  if (row === undefined) return null;
  const user = HeaderUser.parse(JSON.parse(row.header_user));
  return { user, slot: InvitationSlot.parse(JSON.parse(row.header_slot)) };
}

/** Keeps it in place of what was kept for the same person. */
export async function keepSuccessor(db: WriteDb, { user, slot }: Successor): Promise<void> {
  await dropSuccessors(db, [user.id]);
  await db
    .insertInto("successor")
    .values({
      user_id: toBlob(user.id),
      header_user: JSON.stringify(user),
      header_slot: JSON.stringify(slot),
    })
    .execute();
}

export async function dropSuccessors(db: WriteDb, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.deleteFrom("successor").where("user_id", "in", ids.map(toBlob)).execute();
}

export async function dropAllSuccessors(db: WriteDb): Promise<void> {
  await db.deleteFrom("successor").execute();
}
