import { sql } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import type { LedgerCursor } from "#shared/domain/finances/books/views.ts";

export interface LedgerFilter {
  readonly year: number;
  readonly account: number;
  readonly from: string | null;
  readonly to: string | null;
}

function postings(db: ReadDb, { year, account, to }: LedgerFilter) {
  const query = db
    .selectFrom("posting")
    .innerJoin("ledger_entry", "ledger_entry.row", "posting.entry")
    .where("posting.account", "=", account)
    .where("ledger_entry.year", "=", year);
  return to === null ? query : query.where("ledger_entry.date", "<=", to);
}

const place = sql`(ledger_entry.date, ledger_entry.row, posting.row)`;
const behind = ({ date, row, posting }: LedgerCursor) => sql`(${date}, ${row}, ${posting})`;

/** The balance before a page: what was written before the first day, or up to where the page goes on. */
export async function balanceBefore(
  db: ReadDb,
  filter: LedgerFilter,
  after: LedgerCursor | null,
): Promise<number> {
  if (after === null && filter.from === null) return 0;
  const query = postings(db, filter);
  const before =
    after === null
      ? query.where("ledger_entry.date", "<", filter.from ?? "")
      : query.where(sql<boolean>`${place} <= ${behind(after)}`);
  const { balance } = await before
    .select(sql<number>`coalesce(sum(posting.debit - posting.credit), 0)`.as("balance"))
    .executeTakeFirstOrThrow();
  return balance;
}

/** What is written in the stretch of days, on all pages. */
export async function ledgerTotals(
  db: ReadDb,
  filter: LedgerFilter,
): Promise<{ debit: number; credit: number }> {
  let query = postings(db, filter);
  if (filter.from !== null) query = query.where("ledger_entry.date", ">=", filter.from);
  return query
    .select([
      sql<number>`coalesce(sum(posting.debit), 0)`.as("debit"),
      sql<number>`coalesce(sum(posting.credit), 0)`.as("credit"),
    ])
    .executeTakeFirstOrThrow();
}

/** A page, first to last: which lines are on it is found before anything else is read of them. */
export function ledgerPage(
  db: ReadDb,
  filter: LedgerFilter,
  after: LedgerCursor | null,
  size: number,
) {
  let found = postings(db, filter);
  if (filter.from !== null) found = found.where("ledger_entry.date", ">=", filter.from);
  if (after !== null) found = found.where(sql<boolean>`${place} > ${behind(after)}`);
  const page = found
    .select(["posting.row"])
    .orderBy("ledger_entry.date")
    .orderBy("ledger_entry.row")
    .orderBy("posting.row")
    .limit(size)
    .as("page");
  return db
    .selectFrom(page)
    .innerJoin("posting", "posting.row", "page.row")
    .innerJoin("ledger_entry", "ledger_entry.row", "posting.entry")
    .leftJoin("person", "person.row", "posting.person")
    .select([
      "ledger_entry.row as entry_row",
      "ledger_entry.id",
      "ledger_entry.book",
      "ledger_entry.date",
      "ledger_entry.number",
      "ledger_entry.label",
      "ledger_entry.document",
      "posting.row as posting_row",
      "posting.label as line_label",
      "posting.debit",
      "posting.credit",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
    ])
    .orderBy("ledger_entry.date")
    .orderBy("ledger_entry.row")
    .orderBy("posting.row")
    .execute();
}
