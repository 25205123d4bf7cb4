import type { ReadDb } from "#main/vault/db/handles.ts";

export async function bankAccounts(db: ReadDb) {
  return db.selectFrom("bank_account").select(["row", "name"]).orderBy("row").execute();
}

/** The lines of some days of an account, once for each entry that they are matched with. */
export async function bankLines(
  db: ReadDb,
  account: number,
  { start, end }: { readonly start: string; readonly end: string },
) {
  return db
    .selectFrom("bank_line")
    .leftJoin("bank_match_posting", "bank_match_posting.match", "bank_line.match")
    .leftJoin("posting", "posting.row", "bank_match_posting.posting")
    .leftJoin("ledger_entry", "ledger_entry.row", "posting.entry")
    .select([
      "bank_line.row",
      "bank_line.date",
      "bank_line.value_on",
      "bank_line.cents",
      "bank_line.label",
      "ledger_entry.row as entry",
      "ledger_entry.number",
      "ledger_entry.date as entry_date",
      "ledger_entry.label as entry_label",
    ])
    .where("bank_line.account", "=", account)
    .where("bank_line.date", ">=", start)
    .where("bank_line.date", "<=", end)
    .orderBy("bank_line.date")
    .orderBy("bank_line.row")
    .orderBy("ledger_entry.row")
    .execute();
}
