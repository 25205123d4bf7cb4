import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

export async function rowsOfPeople(db: ReadDb, ids: readonly string[]): Promise<number[]> {
  const hex = JSON.stringify(ids.map((id) => Buffer.from(toBlob(id)).toString("hex")));
  const found = await sql<{ row: number }>`
    SELECT p.row AS row FROM json_each(${hex}) wanted JOIN person p ON p.id = unhex(wanted.value)
  `.execute(db);
  return found.rows.map((one) => one.row);
}

export async function peopleByRows(db: ReadDb, rows: readonly number[]) {
  const list = JSON.stringify(rows);
  return db
    .selectFrom("person")
    .select([
      "row",
      "id",
      "given_name",
      "family_name",
      "emails",
      "phones",
      "street",
      "postcode",
      "town",
    ])
    .where("row", "in", sql<number>`(SELECT value FROM json_each(${list}))`)
    .execute();
}

/** The statuses and consents of these people, past ones too. */
export async function standingsByRows(db: ReadDb, rows: readonly number[]) {
  const list = JSON.stringify(rows);
  const wanted = sql<number>`(SELECT value FROM json_each(${list}))`;
  const memberships = await db
    .selectFrom("membership")
    .select(["person", "status", "start_on", "end_on"])
    .where("person", "in", wanted)
    .execute();
  const consents = await db
    .selectFrom("consent")
    .select(["person", "given_on", "withdrawn_on"])
    .where("person", "in", wanted)
    .execute();
  return { memberships, consents };
}
