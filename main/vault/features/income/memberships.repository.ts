import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";

/** The statuses of these people, past ones too. */
export async function membershipsOfPeople(db: ReadDb, people: readonly number[]) {
  const list = JSON.stringify(people);
  return db
    .selectFrom("membership")
    .select(["person", "status", "start_on", "end_on"])
    .where("person", "in", sql<number>`(SELECT value FROM json_each(${list}))`)
    .execute();
}
