import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

/** Claims, or parts of them, that were given up within a period, with whether what was signed is kept. */
export async function waiversWithin(db: ReadDb, start: string, end: string) {
  const rows = await db
    .selectFrom("expense_event")
    .innerJoin("expense", "expense.row", "expense_event.expense")
    .leftJoin("person", "person.row", "expense.payer")
    .leftJoin("receipt", "receipt.row", "expense_event.receipt")
    .leftJoin("campaign_spending", "campaign_spending.claim", "expense.row")
    .select([
      "expense_event.id",
      "expense_event.cents",
      "expense_event.on_day as on",
      "expense.payer as person",
      "expense.purpose",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "receipt.role",
      "campaign_spending.row as campaign",
    ])
    .where("expense_event.kind", "=", "waived")
    .where("expense_event.on_day", ">=", start)
    .where("expense_event.on_day", "<=", end)
    .orderBy("expense_event.row")
    .execute();
  return rows.flatMap(({ cents, on, ...row }) =>
    cents === null || on === null ? [] : [{ ...row, cents, on }],
  );
}

/** Whoever paid for a claim, and whether it is of a campaign. */
export async function payerOfClaim(db: ReadDb, id: string) {
  return db
    .selectFrom("expense")
    .innerJoin("person", "person.row", "expense.payer")
    .leftJoin("campaign_spending", "campaign_spending.claim", "expense.row")
    .select(["person.row", "person.id", "campaign_spending.row as campaign"])
    .where("expense.id", "=", toBlob(id))
    .executeTakeFirst();
}

/** The years in which something came in, or was given up. */
export async function yearsOfGifts(db: ReadDb): Promise<number[]> {
  const received = await db
    .selectFrom("income")
    .select((eb) => eb.fn<string>("substr", ["received_on", eb.lit(1), eb.lit(4)]).as("year"))
    .distinct()
    .execute();
  const waived = await db
    .selectFrom("expense_event")
    .select((eb) => eb.fn<string>("substr", ["on_day", eb.lit(1), eb.lit(4)]).as("year"))
    .where("kind", "=", "waived")
    .distinct()
    .execute();
  return [...received, ...waived].map(({ year }) => Number(year));
}

/** Where people of the roster live. */
export async function rosterAddresses(db: ReadDb, ids: readonly Uint8Array[]) {
  const list = JSON.stringify(ids.map((id) => Buffer.from(id).toString("hex")));
  return db
    .selectFrom("person")
    .select(["row", "id", "street", "postcode", "town"])
    .where("id", "in", sql<Uint8Array>`(SELECT unhex(value) FROM json_each(${list}))`)
    .execute();
}
