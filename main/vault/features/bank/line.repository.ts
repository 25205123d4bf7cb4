import { sql, type RawBuilder } from "kysely";
import { rowDamaged } from "#main/vault/db/checked-rows.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { BankLineView, LineCursor } from "#shared/domain/finances/bank/views.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { accountIds } from "./account.repository.ts";
import { lineId, partsOfLine, placeOfRow, rowOfLine } from "./line-id.ts";

export interface LineQuery {
  /** Row of the account; null for all. */
  readonly account: number | null;
  readonly isOpen: boolean | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Folded words, each within the label; or, where it is told, an amount on either side. */
  readonly words: readonly string[];
  readonly cents: number | null;
}

/** A line, and the number of its row. */
export interface StoredLineRow {
  readonly row: number;
  readonly view: BankLineView;
}

/** Lines that make an amount together, or take each other back, are no further apart. */
const AROUND_DAYS = 60;

const PART = sql<number>`bank_line.row / 1000`;

function lines(db: ReadDb) {
  return db
    .selectFrom("bank_line")
    .innerJoin("bank_part", (join) => join.on("bank_part.row", "=", PART))
    .leftJoin("bank_match", "bank_match.row", "bank_line.match")
    .select([
      "bank_line.row as row",
      "bank_line.date as date",
      "bank_line.value_on as value_on",
      "bank_line.cents as cents",
      "bank_line.label as label",
      "bank_line.account as account",
      "bank_part.id as part_id",
      "bank_match.id as match_id",
    ]);
}

type Found = Awaited<ReturnType<ReturnType<typeof lines>["execute"]>>[number];

/** Of a page, the few accounts there are: to join them would read one again for each line. */
function toRows(found: readonly Found[], accounts: ReadonlyMap<number, string>): StoredLineRow[] {
  return found.map((line) => {
    const account = accounts.get(line.account);
    if (account === undefined) throw rowDamaged("bank_line", String(line.row));
    return toRow(line, account);
  });
}

function toRow(found: Found, account: string): StoredLineRow {
  const { row, date, value_on: valueOn, cents, label } = found;
  return {
    row,
    view: {
      id: lineId(found.part_id, placeOfRow(row).at),
      account,
      date,
      valueOn,
      cents,
      label,
      match: found.match_id === null ? null : fromBlob(found.match_id),
    },
  };
}

/** Newest first, from after a line on. Words are sought as they stand in labels, whatever their case. */
export async function findLines(
  db: ReadDb,
  query: LineQuery,
  after: LineCursor | null,
  limit: number,
): Promise<StoredLineRow[]> {
  const ids = await accountIds(db);
  // Each account has its own order by day: the first of each are those of all, with nothing sorted.
  const accounts = query.account === null ? [...ids.keys()] : [query.account];
  const found = await Promise.all(
    accounts.map((account) => ofAccount(db, account, query, after).limit(limit).execute()),
  );
  const newest = accounts.length === 1 ? found.flat() : found.flat().toSorted(newestFirst);
  return toRows(newest.slice(0, limit), ids);
}

const newestFirst = (one: Found, other: Found) =>
  one.date === other.date ? other.row - one.row : one.date < other.date ? 1 : -1;

function ofAccount(db: ReadDb, account: number, query: LineQuery, after: LineCursor | null) {
  const { isOpen, from, until, words, cents } = query;
  let found = lines(db).where("bank_line.account", "=", account);
  if (isOpen !== null) found = found.where("bank_line.match", isOpen ? "is" : "is not", null);
  if (from !== null) found = found.where("bank_line.date", ">=", from);
  if (until !== null) found = found.where("bank_line.date", "<=", until);
  found = found.where((eb) => {
    const said = words.map((word) => eb("bank_line.label", "like", `%${word}%`));
    if (cents === null) return eb.and(said);
    const amount = [eb("bank_line.cents", "=", cents), eb("bank_line.cents", "=", -cents)];
    return eb.or(said.length === 0 ? amount : [...amount, eb.and(said)]);
  });
  if (after !== null) {
    const { date, row } = after;
    found = found.where(sql<boolean>`(bank_line.date, bank_line.row) < (${date}, ${row})`);
  }
  return found.orderBy("bank_line.date", "desc").orderBy("bank_line.row", "desc");
}

export async function findLine(db: ReadDb, id: string): Promise<StoredLineRow | null> {
  const { first, last, at } = partsOfLine(id);
  const part = await db
    .selectFrom("bank_part")
    .select("row")
    .where("id", ">=", first)
    .where("id", "<=", last)
    .executeTakeFirst();
  if (part === undefined) return null;
  const row = rowOfLine({ part: part.row, at });
  const found = await lines(db).where("bank_line.row", "=", row).executeTakeFirst();
  return toRows(found === undefined ? [] : [found], await accountIds(db))[0] ?? null;
}

/** Other open lines of the account of one: those of the nearest days, and those that would take it back. */
export async function linesAround(
  db: ReadDb,
  account: number,
  line: BankLineView,
  limit: number,
): Promise<BankLineView[]> {
  const around = sql`abs(julianday(bank_line.date) - julianday(${line.date}))`;
  const rows = await lines(db)
    .where("bank_line.account", "=", account)
    .where("bank_line.match", "is", null)
    .where("bank_line.date", ">=", addDays(line.date, -AROUND_DAYS))
    .where("bank_line.date", "<=", addDays(line.date, AROUND_DAYS))
    .orderBy(sql`bank_line.cents <> ${-line.cents}`)
    .orderBy(around)
    .limit(limit)
    .execute();
  const others = toRows(rows, await accountIds(db)).map(({ view }) => view);
  return others.filter(({ id }) => id !== line.id);
}

/** Newest first. */
export async function linesWhere(db: ReadDb, where: RawBuilder<boolean>): Promise<StoredLineRow[]> {
  const rows = await lines(db)
    .where(where)
    .orderBy("bank_line.date", "desc")
    .orderBy("bank_line.row", "desc")
    .execute();
  return toRows(rows, await accountIds(db));
}

export async function linesOfMatch(db: ReadDb, match: number): Promise<StoredLineRow[]> {
  const rows = await lines(db)
    .where("bank_line.match", "=", match)
    .orderBy("bank_line.date")
    .orderBy("bank_line.row")
    .execute();
  return toRows(rows, await accountIds(db));
}

/** What a line says besides, from the part that it is of. */
export async function moreOfLine(db: ReadDb, row: number): Promise<unknown> {
  const { part, at } = placeOfRow(row);
  const found = await db
    .selectFrom("bank_part")
    .select(sql<string | null>`lines -> ${sql.lit(`$[${at}][5]`)}`.as("more"))
    .where("row", "=", part)
    .executeTakeFirst();
  return found?.more === undefined || found.more === null ? null : JSON.parse(found.more);
}

export async function totalOf(db: ReadDb, account: number): Promise<number> {
  const { count } = await db
    .selectFrom("bank_line")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("account", "=", account)
    .executeTakeFirstOrThrow();
  return count;
}

/** How many lines of an account are open, and what they come to: from their own index alone. */
export async function openOf(
  db: ReadDb,
  account: number,
): Promise<{ count: number; cents: number }> {
  const { count, cents } = await db
    .selectFrom("bank_line")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.coalesce(eb.fn.sum<number>("cents"), sql.lit(0)).as("cents"),
    ])
    .where("account", "=", account)
    .where("match", "is", null)
    .executeTakeFirstOrThrow();
  return { count, cents };
}

export async function countOpen(db: ReadDb): Promise<number> {
  const { count } = await db
    .selectFrom("bank_line")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("match", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether any line of an account is matched. */
export async function isMatched(db: ReadDb, account: number): Promise<boolean> {
  const found = await db
    .selectFrom("bank_line")
    .select("row")
    .where("account", "=", account)
    .where("match", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** How many lines until a day are open, of all accounts. */
export async function countOpenUntil(db: ReadDb, until: string): Promise<number> {
  const { count } = await db
    .selectFrom("bank_line")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("match", "is", null)
    .where("date", "<=", until)
    .executeTakeFirstOrThrow();
  return count;
}
