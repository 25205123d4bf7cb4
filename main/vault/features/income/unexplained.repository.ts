import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { treatmentOf } from "#shared/domain/finances/income/given-accounts.ts";

/**
 * Lines of the entries that were written by hand, neither taken back nor taking back another, as far as they may say
 * that something was given: in the order of the books up to a day. Of what years open with, only the first is read:
 * the others carry what is written already.
 */
export async function handLines(db: ReadDb, until: string | null) {
  const accounts = await db.selectFrom("ledger_account").select(["row", "number"]).execute();
  const rowsOf = (...wanted: readonly string[]) =>
    accounts.filter(({ number }) => wanted.includes(treatmentOf(number).as)).map(({ row }) => row);
  const speaking = amongRows(rowsOf("given", "held"));
  let query = db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .select([
      "ledger_entry.id",
      "ledger_entry.date",
      "ledger_entry.label",
      "ledger_entry.book",
      "ledger_account.number",
      "posting.person",
    ])
    .select(sql<number>`posting.credit - posting.debit`.as("cents"))
    .where("ledger_entry.expense", "is", null)
    .where("ledger_entry.reverses", "is", null)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM ledger_entry AS back WHERE back.reverses = ledger_entry.row)`,
    )
    .where(
      sql<boolean>`(ledger_entry.book <> 'opening'
        OR ledger_entry.year = (SELECT row FROM fiscal_year ORDER BY start_on LIMIT 1))`,
    )
    .where(
      sql<boolean>`ledger_entry.row IN (SELECT entry FROM posting WHERE account IN ${speaking})`,
    )
    .where(sql<boolean>`posting.account IN ${amongRows(rowsOf("given", "held", "money"))}`);
  if (until !== null) query = query.where("ledger_entry.date", "<=", until);
  return query
    .orderBy("ledger_entry.date")
    .orderBy(sql`ledger_entry.book <> 'opening'`)
    .orderBy("ledger_entry.row")
    .orderBy("posting.row")
    .execute();
}

const amongRows = (rows: readonly number[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(rows)}))`;

/** What of entries is said to be of somebody, by what was noted. */
export async function saidOfEntries(db: ReadDb) {
  return db
    .selectFrom("income")
    .select((eb) => ["income.entry", eb.fn.sum<number>("income.cents").as("cents")])
    .where("income.entry", "is not", null)
    .groupBy("income.entry")
    .execute();
}
