import type { Selectable } from "kysely";
import { compileOnce } from "#main/vault/db/compile-once.ts";
import type { RawDb, ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { isReferredTo } from "#main/vault/db/references.repository.ts";
import type { ConsentTable, MembershipTable, PersonTable } from "./people.table.ts";

export type PersonRow = Selectable<PersonTable>;
export type MembershipRow = Selectable<MembershipTable>;
export type ConsentRow = Selectable<ConsentTable>;
export type PersonValues = Omit<PersonRow, "row" | "id" | "created_at">;

const personById = compileOnce((db, id: Uint8Array) =>
  db.selectFrom("person").selectAll().where("id", "=", id),
);

const personByRow = compileOnce((db, row: number) =>
  db.selectFrom("person").selectAll().where("row", "=", row),
);

export async function findPerson(db: ReadDb, id: string): Promise<PersonRow | undefined> {
  return (await personById(db, toBlob(id)))[0];
}

export async function findPersonByRow(db: ReadDb, row: number): Promise<PersonRow | undefined> {
  return (await personByRow(db, row))[0];
}

/** Latest first. */
export const membershipsOf: (db: ReadDb, person: number) => Promise<MembershipRow[]> = compileOnce(
  (db, person: number) =>
    db
      .selectFrom("membership")
      .selectAll()
      .where("person", "=", person)
      .orderBy("start_on", "desc")
      .orderBy("row"),
);

/** Latest first. */
export const consentsOf: (db: ReadDb, person: number) => Promise<ConsentRow[]> = compileOnce(
  (db, person: number) =>
    db
      .selectFrom("consent")
      .selectAll()
      .where("person", "=", person)
      .orderBy("given_on", "desc")
      .orderBy("row", "desc"),
);

export async function insertPerson(
  db: WriteDb,
  values: PersonValues,
  createdAt: number,
): Promise<number> {
  const inserted = await db
    .insertInto("person")
    .values({ ...values, id: toBlob(newId()), created_at: createdAt })
    .returning("row")
    .executeTakeFirstOrThrow();
  return inserted.row;
}

/**
 * Writes what differs: full text and addresses are derived again where a column of theirs is written,
 * changed or not. Where nothing differs, the row is written as it is, which leaves an entry as before.
 */
export async function updatePerson(
  db: WriteDb,
  person: PersonRow,
  values: PersonValues,
): Promise<void> {
  const columns = Object.keys(values) as (keyof PersonValues)[];
  const differing = columns.filter((column) => values[column] !== person[column]);
  const written = differing.length === 0 ? columns : differing;
  const set = Object.fromEntries(written.map((column) => [column, values[column]]));
  await db.updateTable("person").set(set).where("row", "=", person.row).execute();
}

/** Deletes a person with their statuses and consents. */
export async function deletePerson(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("membership").where("person", "=", row).execute();
  await db.deleteFrom("consent").where("person", "=", row).execute();
  await db.deleteFrom("person").where("row", "=", row).execute();
}

export async function attendedMeetings(db: ReadDb, person: number): Promise<number> {
  const { count } = await db
    .selectFrom("attendance")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person", "=", person)
    .executeTakeFirstOrThrow();
  return count;
}

/** One that somebody holds on a day, as it is said: the last of several. */
export function mandateHeldOn(db: ReadDb, person: number, day: string) {
  return db
    .selectFrom("mandate")
    .innerJoin("body_role", "body_role.row", "mandate.role")
    .innerJoin("body", "body.row", "body_role.body")
    .select(["mandate.id", "body_role.title", "body.name"])
    .where("mandate.person", "=", person)
    .where("mandate.start_on", "<=", day)
    .where((eb) => {
      const lastDay = eb.fn.coalesce("mandate.end_on", "mandate.planned_end");
      return eb.or([eb(lastDay, "is", null), eb(lastDay, ">=", day)]);
    })
    .orderBy("mandate.start_on", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Those that somebody has or had, or gave. */
export async function mandateCount(db: ReadDb, person: number): Promise<number> {
  const { count } = await db
    .selectFrom("mandate")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => eb.or([eb("person", "=", person), eb("appointer", "=", person)]))
    .executeTakeFirstOrThrow();
  return count;
}

/** What a person has that is theirs, or that is asked for by itself before they are removed. */
const OWN = [
  "attendance.person",
  "consent.person",
  "mandate.appointer",
  "mandate.person",
  "member_person.person",
  "membership.person",
];

/** Whether the finances name them: an expense, a line of the books, what came in, a campaign, a rule of the bank. */
export function isInFinances(raw: RawDb, person: number): boolean {
  return isReferredTo(raw, "person", person, OWN);
}

/** Whether somebody of the vault was said to be them. */
export async function isMember(db: ReadDb, person: number): Promise<boolean> {
  const found = await db
    .selectFrom("member_person")
    .select("row")
    .where("person", "=", person)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export function findMembership(db: ReadDb, id: string): Promise<MembershipRow | undefined> {
  return db.selectFrom("membership").selectAll().where("id", "=", toBlob(id)).executeTakeFirst();
}

export async function insertMembership(
  db: WriteDb,
  values: Omit<MembershipRow, "row" | "id">,
): Promise<void> {
  await db
    .insertInto("membership")
    .values({ ...values, id: toBlob(newId()) })
    .execute();
}

export async function updateMembership(
  db: WriteDb,
  row: number,
  values: Pick<MembershipRow, "start_on" | "end_on">,
): Promise<void> {
  await db.updateTable("membership").set(values).where("row", "=", row).execute();
}

export async function deleteMembership(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("membership").where("row", "=", row).execute();
}

export async function insertConsent(db: WriteDb, person: number, givenOn: string): Promise<void> {
  await db
    .insertInto("consent")
    .values({ id: toBlob(newId()), person, given_on: givenOn, withdrawn_on: null })
    .execute();
}

export async function withdrawConsentRow(
  db: WriteDb,
  row: number,
  withdrawnOn: string,
): Promise<void> {
  await db
    .updateTable("consent")
    .set({ withdrawn_on: withdrawnOn })
    .where("row", "=", row)
    .execute();
}

/** Everybody, in the order in which they came. */
export async function idsOfPeople(db: ReadDb): Promise<Uint8Array[]> {
  const rows = await db.selectFrom("person").select("id").orderBy("row").execute();
  return rows.map(({ id }) => id);
}
