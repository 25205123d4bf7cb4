import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";

/** What was spent within a period, as the books have it: by body and by account of class 6. */
export async function spendingWithin(db: ReadDb, start: string, end: string) {
  return db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .leftJoin("body", "body.row", "posting.body")
    .select(["ledger_account.number", "body.name"])
    .select(sql<number>`sum(posting.debit - posting.credit)`.as("cents"))
    .where("ledger_entry.date", ">=", start)
    .where("ledger_entry.date", "<=", end)
    .where("ledger_account.number", "like", "6%")
    .groupBy(["ledger_account.row", "posting.body"])
    .execute();
}
