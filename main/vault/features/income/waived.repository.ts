import type { ReadDb } from "#main/vault/db/handles.ts";

/** Claims, or parts of them, that were given up within a period, with whoever paid. */
export async function waivedWithin(db: ReadDb, start: string, end: string) {
  const rows = await db
    .selectFrom("expense_event")
    .innerJoin("expense", "expense.row", "expense_event.expense")
    .leftJoin("person", "person.row", "expense.payer")
    .select([
      "expense.id",
      "expense.purpose",
      "expense.payer as person",
      "expense_event.cents",
      "expense_event.on_day as on",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
    ])
    .where("expense_event.kind", "=", "waived")
    .where("expense_event.on_day", ">=", start)
    .where("expense_event.on_day", "<=", end)
    .orderBy("expense_event.on_day")
    .orderBy("expense_event.row")
    .execute();
  return rows.flatMap(({ cents, on, ...row }) =>
    cents === null || on === null ? [] : [{ ...row, cents, on }],
  );
}
