import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { amongRows, hasToCheck } from "./roster-drive.repository.ts";
import { beyond, order, where } from "./roster-order.repository.ts";
import type { Among, RosterPlace, RosterQuery } from "./roster-query.ts";

/** Rows that one statement reads: a few milliseconds, between which other calls are answered. */
const SLICE = 5000;
const slice = sql.lit(SLICE);
/** The full text finds its place again at each slice, which takes as long as some thousand rows. */
const WORD_SLICE = 2 * SLICE;

/** Lets other calls in. */
export type Breathe = () => Promise<void>;

/** Which people match, by their row. */
export interface Marks {
  readonly has: (row: number) => boolean;
  /** From the last row to the first. */
  readonly newestFirst: () => Generator<number>;
}

/** Marks the people that match everything a query asks, but for its town. */
export async function markMatching(
  db: ReadDb,
  query: RosterQuery,
  breathe: Breathe,
): Promise<Marks> {
  const highest = await sql<{ row: number | null }>`SELECT max(row) AS row FROM person`.execute(db);
  const marks = new Uint8Array((highest.rows[0]?.row ?? 0) + 1);
  const parts = partsOf(db, query, breathe);
  for (const [before, part] of parts.entries()) {
    for await (const rows of part) {
      // Who met all parts before this one; somebody of two statuses is marked once.
      for (const { row } of rows) if (marks[row] === before) marks[row] = before + 1;
    }
  }
  return {
    has: (row) => marks[row] === parts.length,
    *newestFirst() {
      for (let row = marks.length - 1; row > 0; row -= 1)
        if (marks[row] === parts.length) yield row;
    },
  };
}

type Rows = AsyncGenerator<readonly { readonly row: number }[]>;

function partsOf(db: ReadDb, query: RosterQuery, breathe: Breathe): Rows[] {
  const parts: Rows[] = [];
  const { search, statuses, toCheck, among } = query;
  if (search.kind === "words") parts.push(wordRows(db, search.match, breathe));
  else if (search.kind === "name_start" || (statuses.length === 0 && !toCheck && among === null)) {
    parts.push(walkIndex(db, { ...query, sort: "name", townKey: null }, breathe));
  }
  if (among !== null) parts.push(rowsAmong(db, among, query.asOf, breathe));
  if (statuses.length > 0) parts.push(statusRows(db, query, breathe));
  if (toCheck) parts.push(toCheckRows(db, breathe));
  return parts;
}

function wordRows(db: ReadDb, match: string, breathe: Breathe): Rows {
  const next = (last: { row: number } | null) =>
    sql<{ row: number }>`
      SELECT rowid AS row FROM person_search
      WHERE person_search MATCH ${match} AND rowid > ${last?.row ?? 0}
      ORDER BY rowid LIMIT ${sql.lit(WORD_SLICE)}`.execute(db);
  return inSlices(breathe, next, WORD_SLICE);
}

/** Of an index that tells one from the other by their place in it alone: stepping over them is cheap. */
const AMONG_SLICE = 4 * SLICE;

async function* rowsAmong(db: ReadDb, among: Among, asOf: string, breathe: Breathe): Rows {
  for (let from = 0; ; from += AMONG_SLICE) {
    const { rows } = await sql<{ row: number }>`
      SELECT person AS row FROM (${amongRows(among, asOf)}) LIMIT ${sql.lit(AMONG_SLICE)}
      OFFSET ${from}`.execute(db);
    yield rows;
    if (rows.length < AMONG_SLICE) return;
    await breathe();
  }
}

function toCheckRows(db: ReadDb, breathe: Breathe): Rows {
  return inSlices(breathe, (last: { row: number } | null) =>
    sql<{ row: number }>`
      SELECT p.row FROM person p INDEXED BY person_to_check
      WHERE ${hasToCheck} AND p.row > ${last?.row ?? 0} ORDER BY p.row LIMIT ${slice}`.execute(db),
  );
}

async function* statusRows(db: ReadDb, query: RosterQuery, breathe: Breathe): Rows {
  const { asOf } = query;
  for (const status of query.statuses) {
    yield* inSlices(breathe, (last: { row: number } | null) =>
      sql<{ row: number }>`
        SELECT m.person AS row FROM membership m INDEXED BY membership_by_status
        WHERE m.status = ${status} AND m.person > ${last?.row ?? 0}
          AND m.start_on <= ${asOf} AND (m.end_on IS NULL OR m.end_on > ${asOf})
        ORDER BY m.person LIMIT ${slice}`.execute(db),
    );
  }
}

/**
 * Everybody that a query's town and beginning of a name allow, in its order, read from one index alone:
 * what that index cannot tell, the marks do.
 */
export function walkIndex(
  db: ReadDb,
  query: RosterQuery,
  breathe: Breathe,
): AsyncGenerator<readonly RosterPlace[]> {
  const byTown = query.sort === "town" || query.townKey !== null;
  const sorted: RosterQuery = { ...query, sort: byTown ? "town" : "name" };
  const index = byTown ? sql`person_by_town` : sql`person_by_name`;
  const townKey = byTown ? sql`p.town_key` : sql`''`;
  const kept: RawBuilder<unknown>[] = [];
  if (query.townKey !== null) kept.push(sql`p.town_key = ${query.townKey}`);
  if (query.search.kind === "name_start" && (!byTown || query.townKey !== null)) {
    kept.push(sql`p.name_key >= ${query.search.from} AND p.name_key < ${query.search.to}`);
  }
  return inSlices(breathe, (last: RosterPlace | null) =>
    sql<RosterPlace>`
      SELECT p.row, p.name_key AS nameKey, ${townKey} AS townKey FROM person p INDEXED BY ${index}
      ${where(last === null ? kept : [...kept, beyond(sorted, last)])}
      ORDER BY ${order(sorted)} LIMIT ${slice}`.execute(db),
  );
}

async function* inSlices<Row>(
  breathe: Breathe,
  next: (last: Row | null) => Promise<{ readonly rows: readonly Row[] }>,
  size: number = SLICE,
): AsyncGenerator<readonly Row[]> {
  let last: Row | null = null;
  for (;;) {
    const { rows }: { readonly rows: readonly Row[] } = await next(last);
    yield rows;
    last = rows.at(-1) ?? null;
    if (last === null || rows.length < size) return;
    await breathe();
  }
}
