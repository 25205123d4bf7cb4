import type { ReadDb } from "#main/vault/db/handles.ts";

export type ReceiptRow = Awaited<ReturnType<typeof receiptsOfYear>>[number];

/**
 * Every receipt of an expense that has entries in a year, once for each of them; and of those that have none
 * anywhere, spent in it. Drafts are their author’s.
 */
export async function receiptsOfYear(
  db: ReadDb,
  { row: year, start, end }: { readonly row: number; readonly start: string; readonly end: string },
) {
  return db
    .selectFrom("receipt")
    .innerJoin("stored_file", "stored_file.row", "receipt.file")
    .innerJoin("expense", "expense.row", "receipt.expense")
    .leftJoin("ledger_entry", "ledger_entry.expense", "expense.id")
    .leftJoin("person", "person.row", "expense.payer")
    .select([
      "receipt.row",
      "receipt.kind",
      "receipt.content",
      "stored_file.id as file_id",
      "stored_file.size",
      "stored_file.digest",
      "stored_file.wrapped_key",
      "expense.spent_on",
      "expense.cents",
      "expense.purpose",
      "person.given_name",
      "person.family_name",
      "ledger_entry.row as entry",
      "ledger_entry.number",
      "ledger_entry.date",
      "ledger_entry.label",
    ])
    .where((eb) =>
      eb.or([
        eb("ledger_entry.year", "=", year),
        eb.and([
          eb("ledger_entry.row", "is", null),
          eb("expense.state", "<>", "draft"),
          eb("expense.spent_on", ">=", start),
          eb("expense.spent_on", "<=", end),
        ]),
      ]),
    )
    .orderBy("expense.spent_on")
    .orderBy("receipt.row")
    .orderBy("ledger_entry.date")
    .orderBy("ledger_entry.row")
    .execute();
}
