import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { OpenPosting } from "#shared/domain/finances/bank/views.ts";

/** A posting of an account of the bank, and the number of its row. */
export interface StoredPosting {
  readonly row: number;
  /** That of the account in the books. */
  readonly account: string;
  readonly isMatched: boolean;
  readonly view: OpenPosting;
}

interface Found {
  row: number;
  id: Uint8Array;
  entry: Uint8Array;
  date: string;
  cents: number;
  label: string;
  said: string;
  document: string;
  number: string;
  match: number | null;
  people: string | null;
}

/** Names as they are kept, family and given: a posting has few. */
const PEOPLE = sql`(SELECT json_group_array(json_array(person.given_name, person.family_name))
  FROM posting AS other JOIN person ON person.row = other.person WHERE other.entry = e.row)`;

const COLUMNS = sql`p.row, p.id, e.id AS entry, e.date, p.debit - p.credit AS cents, e.label,
  p.label AS said, e.document, a.number, m.match, ${PEOPLE} AS people`;

function toPosting(found: Found): StoredPosting {
  const { label, said, document, date, cents } = found;
  const people = JSON.parse(found.people ?? "[]") as [string, string][];
  return {
    row: found.row,
    account: found.number,
    isMatched: found.match !== null,
    view: {
      id: fromBlob(found.id),
      entry: fromBlob(found.entry),
      date,
      cents,
      label: said === "" || said === label ? label : `${label} · ${said}`,
      document,
      who: [
        ...new Set(people.map(([givenName, familyName]) => displayName({ givenName, familyName }))),
      ].join(", "),
    },
  };
}

/** What a year opens and closes with is no movement of the account. */
const MOVEMENT = sql`e.book NOT IN ('opening', 'closing')`;

export interface PostingQuery {
  /** The number of the account in the books. */
  readonly ledger: string;
  readonly from: string;
  readonly until: string;
  readonly where: readonly RawBuilder<unknown>[];
  readonly order: RawBuilder<unknown>;
  readonly limit: number;
}

/**
 * Open postings of an account within some days. Years first: entries are found by year and day. The order of
 * tables is kept: the engine would walk all postings of the account else.
 */
export async function findOpen(db: ReadDb, query: PostingQuery): Promise<StoredPosting[]> {
  const { ledger, from, until, where, order, limit } = query;
  const { rows } = await sql<Found>`
    SELECT ${COLUMNS}
    FROM fiscal_year y CROSS JOIN ledger_entry e CROSS JOIN posting p CROSS JOIN ledger_account a
      LEFT JOIN bank_match_posting m ON m.posting = p.row
    WHERE y.start_on <= ${until} AND y.end_on >= ${from}
      AND e.year = y.row AND e.date BETWEEN ${from} AND ${until} AND ${MOVEMENT}
      AND p.entry = e.row AND p.account = (SELECT row FROM ledger_account WHERE number = ${ledger})
      AND a.row = p.account AND m.posting IS NULL
      AND ${sql.join([sql`TRUE`, ...where], sql` AND `)}
    ORDER BY ${order} LIMIT ${limit}`.execute(db);
  return rows.map(toPosting);
}

export const NEWEST = sql`e.date DESC, p.row DESC`;
export const centsAre = (cents: number) => sql`p.debit - p.credit = ${cents}`;
export const isSideOf = (cents: number) => (cents < 0 ? sql`p.credit > 0` : sql`p.debit > 0`);
export const nearestTo = (date: string) => sql`abs(julianday(e.date) - julianday(${date})), p.row`;
/** All of some words; or, where it is told, an amount on either side. */
export function saysOrIs(words: readonly string[], cents: number | null): RawBuilder<unknown> {
  const said = words.map((word) => {
    const like = `%${word}%`;
    return sql`(e.label LIKE ${like} OR p.label LIKE ${like} OR e.document LIKE ${like})`;
  });
  const all = sql.join([sql`TRUE`, ...said], sql` AND `);
  if (cents === null) return all;
  const amount = sql`p.debit + p.credit = ${cents}`;
  return said.length === 0 ? amount : sql`(${amount} OR (${all}))`;
}

/** Postings by their ids, open or matched. */
export async function findPostings(db: ReadDb, ids: readonly string[]): Promise<StoredPosting[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Found>`
    SELECT ${COLUMNS}
    FROM posting p JOIN ledger_entry e ON e.row = p.entry JOIN ledger_account a ON a.row = p.account
      LEFT JOIN bank_match_posting m ON m.posting = p.row
    WHERE p.id IN (${sql.join(ids.map(toBlob))}) AND ${MOVEMENT}`.execute(db);
  return rows.map(toPosting);
}

/** Movements of accounts, newest first. */
export async function postingsWhere(
  db: ReadDb,
  where: RawBuilder<unknown>,
): Promise<StoredPosting[]> {
  const { rows } = await sql<Found>`
    SELECT ${COLUMNS}
    FROM ledger_account a JOIN posting p ON p.account = a.row JOIN ledger_entry e ON e.row = p.entry
      LEFT JOIN bank_match_posting m ON m.posting = p.row
    WHERE ${where} AND ${MOVEMENT} ORDER BY ${NEWEST}`.execute(db);
  return rows.map(toPosting);
}

export async function postingsOfMatch(db: ReadDb, match: number): Promise<StoredPosting[]> {
  const { rows } = await sql<Found>`
    SELECT ${COLUMNS}
    FROM bank_match_posting m JOIN posting p ON p.row = m.posting
      JOIN ledger_entry e ON e.row = p.entry JOIN ledger_account a ON a.row = p.account
    WHERE m.match = ${match} ORDER BY e.date, p.row`.execute(db);
  return rows.map(toPosting);
}

/** The postings of entries on an account. */
export async function postingsOfEntries(
  db: ReadDb,
  entries: readonly string[],
  ledger: string,
): Promise<StoredPosting[]> {
  const wanted = sql.join([sql`NULL`, ...entries.map(toBlob)]);
  return postingsWhere(db, sql`e.id IN (${wanted}) AND a.number = ${ledger}`);
}

/** The row of the posting of an entry on an account. */
export async function postingOfEntry(db: ReadDb, entry: string, ledger: string): Promise<number> {
  const { row } = await db
    .selectFrom("posting")
    .innerJoin("ledger_entry", "ledger_entry.row", "posting.entry")
    .innerJoin("ledger_account", "ledger_account.row", "posting.account")
    .select("posting.row")
    .where("ledger_entry.id", "=", toBlob(entry))
    .where("ledger_account.number", "=", ledger)
    .executeTakeFirstOrThrow();
  return row;
}
