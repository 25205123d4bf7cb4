import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";

/**
 * Accounts on which somebody gave something: grants, dues, gifts and contributions, extraordinary income, and what
 * was given in kind. Sales, interest and what is carried over are of no source.
 */
const GIVEN = sql.join(
  ["74", "75", "77", "87"].map((account) => sql`ledger_account.number LIKE ${`${account}%`}`),
  sql` OR `,
);

/** What of an entry is said to be of somebody. */
const explained = sql<number>`coalesce((SELECT sum(income.cents) FROM income WHERE income.entry = ledger_entry.id), 0)`;

const given = (db: ReadDb) =>
  db
    .selectFrom("ledger_entry")
    .innerJoin("posting", "posting.entry", "ledger_entry.row")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .select(["ledger_entry.id", "ledger_entry.date", "ledger_entry.label"])
    .select(sql<number>`sum(posting.credit - posting.debit) - ${explained}`.as("cents"))
    .where("ledger_entry.expense", "is", null)
    .where(sql<boolean>`(${GIVEN})`)
    .groupBy("ledger_entry.row");

/** What stands in the books as given without anything that says by whom: entries that were written by hand. */
export async function unexplainedWithin(db: ReadDb, start: string, end: string) {
  const rows = await given(db)
    .where("ledger_entry.date", ">=", start)
    .where("ledger_entry.date", "<=", end)
    .where("ledger_entry.reverses", "is", null)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM ledger_entry AS back WHERE back.reverses = ledger_entry.row)`,
    )
    .orderBy("ledger_entry.date")
    .execute();
  return rows.filter(({ cents }) => cents > 0);
}

/** What of an entry nobody has said the source of; undefined for one that says nothing of a gift, or is gone. */
export async function findUnexplained(db: ReadDb, entry: string) {
  return given(db).where("ledger_entry.id", "=", toBlob(entry)).executeTakeFirst();
}
