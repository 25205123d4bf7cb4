import { sql, type Selectable } from "kysely";
import type { RawDb, ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";
import type { Book } from "#shared/domain/finances/books/entry.ts";
import type { EntryCursor } from "#shared/domain/finances/books/views.ts";
import type { LedgerEntryTable, PostingTable } from "./books.table.ts";

type EntryRow = Selectable<LedgerEntryTable>;
export type EntryColumns = Omit<EntryRow, "row" | "id" | "number" | "validated_at">;
export type PostingColumns = Omit<Selectable<PostingTable>, "row" | "id" | "entry">;

/** An entry with what takes back what. */
export interface FoundEntry extends EntryRow {
  readonly reversed_id: Uint8Array | null;
  readonly reversed_number: number | null;
  readonly reversal_id: Uint8Array | null;
  readonly reversal_number: number | null;
  /** What it was made for came in, and was not spent. */
  readonly is_income: number;
}

function entries(db: ReadDb) {
  return db
    .selectFrom("ledger_entry")
    .leftJoin("ledger_entry as reversed", "reversed.row", "ledger_entry.reverses")
    .leftJoin("ledger_entry as reversal", "reversal.reverses", "ledger_entry.row")
    .selectAll("ledger_entry")
    .select([
      "reversed.id as reversed_id",
      "reversed.number as reversed_number",
      "reversal.id as reversal_id",
      "reversal.number as reversal_number",
    ])
    .select(
      sql<number>`EXISTS (SELECT 1 FROM income WHERE income.id = ledger_entry.expense)`.as(
        "is_income",
      ),
    );
}

export function findEntry(db: ReadDb, id: string): Promise<FoundEntry | undefined> {
  return entries(db).where("ledger_entry.id", "=", toBlob(id)).executeTakeFirst();
}

/** Those that were made for an expense, and are not taken back; nor do they take back another. */
export function standingEntriesOf(db: ReadDb, expense: string): Promise<FoundEntry[]> {
  return entries(db)
    .where("ledger_entry.expense", "=", toBlob(expense))
    .where("ledger_entry.reverses", "is", null)
    .where("reversal.row", "is", null)
    .orderBy("ledger_entry.row")
    .execute();
}

export interface EntryFilter {
  readonly year: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly book: Book | null;
  readonly state: "all" | "drafts" | "validated";
}

/** A page, latest first. */
export function pageOfEntries(
  db: ReadDb,
  { year, from, to, book, state }: EntryFilter,
  after: EntryCursor | null,
  size: number,
): Promise<FoundEntry[]> {
  let query = entries(db).where("ledger_entry.year", "=", year);
  if (from !== null) query = query.where("ledger_entry.date", ">=", from);
  if (to !== null) query = query.where("ledger_entry.date", "<=", to);
  if (book !== null) query = query.where("ledger_entry.book", "=", book);
  if (state === "drafts") query = query.where("ledger_entry.number", "is", null);
  if (state === "validated") query = query.where("ledger_entry.number", "is not", null);
  if (after !== null) {
    query = query.where((eb) =>
      eb(
        eb.refTuple("ledger_entry.date", "ledger_entry.row"),
        "<",
        eb.tuple(after.date, after.row),
      ),
    );
  }
  return query
    .orderBy("ledger_entry.date", "desc")
    .orderBy("ledger_entry.row", "desc")
    .limit(size)
    .execute();
}

export interface FoundPosting {
  readonly entry: number;
  readonly number: string;
  readonly debit: number;
  readonly credit: number;
  readonly label: string;
  readonly person_id: Uint8Array | null;
  readonly given_name: string | null;
  readonly family_name: string | null;
  readonly body_id: Uint8Array | null;
  readonly body_name: string | null;
}

/** Postings of some entries, in the order in which they were written. */
export function postingsOf(db: ReadDb, rows: readonly number[]): Promise<FoundPosting[]> {
  if (rows.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("posting")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .leftJoin("person", "person.row", "posting.person")
    .leftJoin("body", "body.row", "posting.body")
    .select([
      "posting.entry",
      "ledger_account.number",
      "posting.debit",
      "posting.credit",
      "posting.label",
      "person.id as person_id",
      "person.given_name",
      "person.family_name",
      "body.id as body_id",
      "body.name as body_name",
    ])
    .where("posting.entry", "in", [...rows])
    .orderBy("posting.row")
    .execute();
}

export function postingColumnsOf(db: ReadDb, entry: number): Promise<PostingColumns[]> {
  return db
    .selectFrom("posting")
    .select(["account", "debit", "credit", "label", "person", "body"])
    .where("entry", "=", entry)
    .orderBy("row")
    .execute();
}

export async function insertEntry(
  db: WriteDb,
  id: string,
  columns: EntryColumns,
  postings: readonly PostingColumns[],
): Promise<number> {
  const { row } = await db
    .insertInto("ledger_entry")
    .values({ ...columns, id: toBlob(id), number: null, validated_at: null })
    .returning("row")
    .executeTakeFirstOrThrow();
  await insertPostings(db, row, postings);
  return row;
}

/** Its postings are written anew: each is of its own, and an older one is never put back under a later change. */
export async function updateEntry(
  db: WriteDb,
  row: number,
  columns: Omit<EntryColumns, "reverses" | "expense">,
  postings: readonly PostingColumns[],
): Promise<void> {
  await db.updateTable("ledger_entry").set(columns).where("row", "=", row).execute();
  await db.deleteFrom("posting").where("entry", "=", row).execute();
  await insertPostings(db, row, postings);
}

async function insertPostings(
  db: WriteDb,
  entry: number,
  postings: readonly PostingColumns[],
): Promise<void> {
  for (const posting of postings) {
    await db
      .insertInto("posting")
      .values({ ...posting, id: toBlob(newId()), entry })
      .execute();
  }
}

export async function deleteEntry(db: WriteDb, row: number): Promise<void> {
  await db.deleteFrom("posting").where("entry", "=", row).execute();
  await db.deleteFrom("ledger_entry").where("row", "=", row).execute();
}

/** Gives one entry the next number of its year. */
/** Drafts of what a year was opened with, and of what takes that back. */
export async function openingDrafts(db: ReadDb, year: number): Promise<number[]> {
  const openings = db
    .selectFrom("ledger_entry as opening")
    .select("opening.row")
    .where("opening.year", "=", year)
    .where("opening.book", "=", "opening");
  const rows = await db
    .selectFrom("ledger_entry")
    .select("row")
    .where("year", "=", year)
    .where("number", "is", null)
    .where((eb) => eb.or([eb("book", "=", "opening"), eb("reverses", "in", openings)]))
    .orderBy("row")
    .execute();
  return rows.map(({ row }) => row);
}

export async function numberEntry(
  db: WriteDb,
  row: number,
  number: number,
  at: number,
): Promise<void> {
  await db
    .updateTable("ledger_entry")
    .set({ number, validated_at: at })
    .where("row", "=", row)
    .execute();
}

/** Numbers the drafts of a year up to a day, in the order of their days; how many there were. */
export function numberDrafts(
  raw: RawDb,
  { year, until, last, at }: { year: number; until: string; last: number; at: number },
): number {
  return prepareOnce<[number, number, number, string]>(
    raw,
    `UPDATE ledger_entry SET number = numbered.number, validated_at = ?
     FROM (SELECT row AS at, ? + row_number() OVER (ORDER BY date, row) AS number
       FROM ledger_entry WHERE year = ? AND number IS NULL AND date <= ?) AS numbered
     WHERE ledger_entry.row = numbered.at`,
  ).run(at, last, year, until).changes;
}

/** Whether every entry without a number balances: those that have one cannot have been changed. */
export async function areDraftsBalanced(db: ReadDb): Promise<boolean> {
  const wrong = await db
    .selectFrom("ledger_entry")
    .leftJoin("posting", "posting.entry", "ledger_entry.row")
    .select("ledger_entry.row")
    .where("ledger_entry.number", "is", null)
    .groupBy("ledger_entry.row")
    .having((eb) =>
      eb.or([
        eb(eb.fn.count("posting.row"), "<", 2),
        eb(eb.fn.sum("posting.debit"), "<>", eb.fn.sum("posting.credit")),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return wrong === undefined;
}
