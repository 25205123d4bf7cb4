import type { ExpressionBuilder, Selectable } from "kysely";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { Tables } from "#main/vault/db/tables.ts";
import type { DaySpan } from "#shared/domain/kernel/day-span.ts";
import type { MandateTable } from "./bodies.table.ts";

type MandateRow = Selectable<MandateTable>;
export type MandateColumns = Omit<MandateRow, "row" | "id">;
/** The rows that a mandate refers to. */
export type MandateRefs = Pick<MandateRow, "person" | "role" | "appointer" | "paired_with">;

/** A mandate's row with the ids it refers to. */
export interface FoundMandate extends MandateRow {
  readonly person_id: Uint8Array;
  readonly role_id: Uint8Array;
  readonly appointer_id: Uint8Array | null;
  readonly pair_id: Uint8Array | null;
}

/** The same with the names of people. */
export interface NamedMandate extends FoundMandate {
  readonly given_name: string;
  readonly family_name: string;
  readonly appointer_given_name: string | null;
  readonly appointer_family_name: string | null;
}

function mandates(db: ReadDb) {
  return db
    .selectFrom("mandate")
    .innerJoin("person", "person.row", "mandate.person")
    .innerJoin("body_role", "body_role.row", "mandate.role")
    .leftJoin("person as appointing", "appointing.row", "mandate.appointer")
    .leftJoin("mandate as pair", "pair.row", "mandate.paired_with")
    .selectAll("mandate")
    .select([
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "body_role.id as role_id",
      "appointing.id as appointer_id",
      "appointing.given_name as appointer_given_name",
      "appointing.family_name as appointer_family_name",
      "pair.id as pair_id",
    ]);
}

/** The last day it is held: the one that was said, or else the one it is meant for. */
const lastDay = (eb: ExpressionBuilder<Tables, "mandate">) =>
  eb.fn.coalesce("mandate.end_on", "mandate.planned_end");

export function findMandate(db: ReadDb, id: string): Promise<NamedMandate | undefined> {
  return mandates(db).where("mandate.id", "=", toBlob(id)).executeTakeFirst();
}

/** Latest first. */
export function mandatesOfPerson(db: ReadDb, person: number): Promise<NamedMandate[]> {
  return mandates(db)
    .where("mandate.person", "=", person)
    .orderBy("mandate.start_on", "desc")
    .orderBy("mandate.row")
    .execute();
}

/** Latest first; with `person`, theirs alone. */
export function mandatesOfRole(
  db: ReadDb,
  role: number,
  person: number | null = null,
): Promise<NamedMandate[]> {
  return mandates(db)
    .where("mandate.role", "=", role)
    .$if(person !== null, (query) => query.where("mandate.person", "=", person ?? 0))
    .orderBy("mandate.start_on", "desc")
    .orderBy("mandate.row")
    .execute();
}

/** Those of a role on a day, deputies too, by name; the first `limit`. */
export function mandatesOn(
  db: ReadDb,
  role: number,
  day: string,
  limit: number,
): Promise<NamedMandate[]> {
  return mandates(db)
    .where("mandate.role", "=", role)
    .where("mandate.start_on", "<=", day)
    .where((eb) => eb.or([eb(lastDay(eb), "is", null), eb(lastDay(eb), ">=", day)]))
    .orderBy("person.name_key")
    .orderBy("mandate.row")
    .limit(limit)
    .execute();
}

/** Mandates that would end within a span, soonest first. */
export function mandatesEnding(db: ReadDb, from: string, to: string): Promise<NamedMandate[]> {
  return mandates(db)
    .where("mandate.start_on", "<=", to)
    .where((eb) => eb.between(lastDay(eb), from, to))
    .orderBy((eb) => lastDay(eb))
    .orderBy("mandate.row")
    .limit(500)
    .execute();
}

/** Mandates of a body's roles of which a day is said on which the body is not open. */
export function mandatesOutside(
  db: ReadDb,
  body: number,
  { start, end }: DaySpan,
): Promise<NamedMandate[]> {
  return ofBody(db, body)
    .where((eb) =>
      eb.or([
        eb("mandate.start_on", "<", start),
        ...(end === null ? [] : [eb("mandate.start_on", ">", end), eb(lastDay(eb), ">", end)]),
      ]),
    )
    .execute();
}

/** Mandates of a body's roles that go on after a day, or without an end. */
export function mandatesAfter(db: ReadDb, body: number, day: string): Promise<NamedMandate[]> {
  return ofBody(db, body)
    .where((eb) => eb.or([eb(lastDay(eb), "is", null), eb(lastDay(eb), ">", day)]))
    .execute();
}

const ofBody = (db: ReadDb, body: number) =>
  mandates(db).where("body_role.body", "=", body).orderBy("person.name_key").orderBy("mandate.row");

export async function insertMandate(
  db: WriteDb,
  values: MandateColumns,
  id: string = newId(),
): Promise<string> {
  await db
    .insertInto("mandate")
    .values({ ...values, id: toBlob(id) })
    .execute();
  return id;
}

export async function updateMandate(
  db: WriteDb,
  row: number,
  values: Partial<MandateColumns>,
): Promise<void> {
  await db.updateTable("mandate").set(values).where("row", "=", row).execute();
}

export async function deleteMandate(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("mandate").where("row", "=", row).execute();
}

/** Mandates that share the seat of one. */
export async function pairsOf(db: ReadDb, row: number): Promise<number> {
  const { count } = await db
    .selectFrom("mandate")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("paired_with", "=", row)
    .executeTakeFirstOrThrow();
  return count;
}
