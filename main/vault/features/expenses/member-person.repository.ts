import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

/** Who somebody of the vault was said to be in the roster. */
export function findLink(db: ReadDb, member: string) {
  return db
    .selectFrom("member_person")
    .innerJoin("person", "person.row", "member_person.person")
    .select([
      "member_person.row",
      "member_person.person",
      "member_person.said_by",
      "member_person.confirmed_by",
      "person.id as person_id",
    ])
    .where("member_person.id", "=", toBlob(member))
    .executeTakeFirst();
}

/** Everybody who is in the vault, with whom they were said to be. */
export function listLinks(db: ReadDb) {
  return db
    .selectFrom("vault_user")
    .leftJoin("member_person", "member_person.id", "vault_user.id")
    .leftJoin("person", "person.row", "member_person.person")
    .leftJoin("vault_user as sayer", "sayer.id", "member_person.said_by")
    .leftJoin("vault_user as confirmer", "confirmer.id", "member_person.confirmed_by")
    .select([
      "vault_user.id",
      "vault_user.name",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "member_person.said_by",
      "member_person.confirmed_by",
      "sayer.name as sayer_name",
      "confirmer.name as confirmer_name",
    ])
    .where("vault_user.removed_at", "is", null)
    .orderBy("vault_user.row")
    .execute();
}

/** Who of the vault was said to be a person of the roster, confirmed or not; null for nobody. */
export async function memberOf(db: ReadDb, person: number): Promise<Uint8Array | null> {
  const found = await db
    .selectFrom("member_person")
    .select("id")
    .where("person", "=", person)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** Whether somebody else of the vault was said to be that person. */
export async function isTaken(db: ReadDb, person: number, member: string): Promise<boolean> {
  const other = await db
    .selectFrom("member_person")
    .select("row")
    .where("person", "=", person)
    .where("id", "<>", toBlob(member))
    .executeTakeFirst();
  return other !== undefined;
}

export async function insertLink(
  db: WriteDb,
  link: {
    readonly member: string;
    readonly person: number;
    readonly saidBy: string;
    readonly confirmedBy: string | null;
  },
): Promise<void> {
  const { member, person, saidBy, confirmedBy } = link;
  await db
    .insertInto("member_person")
    .values({
      id: toBlob(member),
      person,
      said_by: toBlob(saidBy),
      confirmed_by: confirmedBy === null ? null : toBlob(confirmedBy),
    })
    .execute();
}

export async function confirmLink(db: WriteDb, row: number, confirmedBy: string): Promise<void> {
  await db
    .updateTable("member_person")
    .set({ confirmed_by: toBlob(confirmedBy) })
    .where("row", "=", row)
    .execute();
}

export async function deleteLink(db: WriteDb, member: string): Promise<void> {
  await db.deleteFrom("member_person").where("id", "=", toBlob(member)).execute();
}
