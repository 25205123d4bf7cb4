import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";
import { chooseDrive, conditions, source, type Drive } from "./roster-drive.repository.ts";
import { markMatching, walkIndex, type Breathe } from "./roster-marks.repository.ts";
import { beyond, order, where } from "./roster-order.repository.ts";
import type { RosterPlace, RosterQuery } from "./roster-query.ts";

/** Of pages, that one statement takes. */
const STEPS = 100;

export interface Outline {
  readonly count: number;
  /** The last row of each full page, in order. */
  readonly places: readonly RosterPlace[];
}

/**
 * How many people a query finds, and where each page of them ends. Of half a million it takes a
 * second, in slices of some milliseconds, between which `breathe` lets other calls in.
 */
export async function fetchOutline(
  db: ReadDb,
  query: RosterQuery,
  breathe: Breathe,
): Promise<Outline> {
  const drive = await chooseDrive(db, query);
  if (drive !== "walk") {
    const { rows } = await allPlaces(query, drive).execute(db);
    return { count: rows.length, places: rows.filter(isLastOfPage) };
  }
  if (query.sort === "newest") return newestOutline(db, query, breathe);
  return hasNoSteps(query) ? walkedOutline(db, query, breathe) : steppedOutline(db, query, breathe);
}

/** Whether people have to be looked at one by one: a step over a hundred of an index is not enough. */
function hasNoSteps({ search, statuses, sort, townKey, toCheck, among }: RosterQuery): boolean {
  if (search.kind === "words" || statuses.length > 0 || toCheck || among !== null) return true;
  return search.kind === "name_start" && sort === "town" && townKey === null;
}

async function steppedOutline(db: ReadDb, query: RosterQuery, breathe: Breathe): Promise<Outline> {
  const places: RosterPlace[] = [];
  for (;;) {
    const { rows } = await stepwise(query, places.at(-1) ?? null).execute(db);
    places.push(...rows);
    if (rows.length < STEPS) break;
    await breathe();
  }
  const rest = await countAfter(query, places.at(-1)).execute(db);
  return { count: places.length * PAGE_SIZE + (rest.rows[0]?.count ?? 0), places };
}

async function walkedOutline(db: ReadDb, query: RosterQuery, breathe: Breathe): Promise<Outline> {
  const marks = await markMatching(db, query, breathe);
  const places: RosterPlace[] = [];
  let count = 0;
  for await (const walked of walkIndex(db, query, breathe)) {
    for (const place of walked) {
      if (!marks.has(place.row)) continue;
      count += 1;
      if (count % PAGE_SIZE === 0) places.push(place);
    }
  }
  return { count, places };
}

/** Rows come in the order of people's arrival: marked ones need no index, and no sorting. */
async function newestOutline(db: ReadDb, query: RosterQuery, breathe: Breathe): Promise<Outline> {
  const marks = await markMatching(db, query, breathe);
  const inTown = query.townKey === null ? null : new Set<number>();
  if (inTown !== null) {
    for await (const walked of walkIndex(db, query, breathe)) {
      for (const { row } of walked) inTown.add(row);
    }
  }
  const places: RosterPlace[] = [];
  let count = 0;
  for (const row of marks.newestFirst()) {
    if (inTown !== null && !inTown.has(row)) continue;
    count += 1;
    if (count % PAGE_SIZE === 0) places.push({ row, nameKey: "", townKey: "" });
  }
  return { count, places };
}

function isLastOfPage(_: RosterPlace, index: number): boolean {
  return (index + 1) % PAGE_SIZE === 0;
}

const place = sql`p.row, p.name_key AS nameKey, p.town_key AS townKey`;

function allPlaces(query: RosterQuery, drive: Drive): RawBuilder<RosterPlace> {
  return sql<RosterPlace>`
    SELECT ${place} FROM ${source(query, drive)} ${where(conditions(query, drive))}
    ORDER BY ${order(query)}`;
}

/**
 * From each place, skips to the last row of the next page: a step in the index, where numbering
 * the rows costs ten times more.
 */
function stepwise(query: RosterQuery, from: RosterPlace | null): RawBuilder<RosterPlace> {
  const pageEnd = (after: RawBuilder<unknown>[]) => sql`
    SELECT p.row FROM ${source(query, "walk")}
    ${where([...conditions(query, "walk"), ...after])}
    ORDER BY ${order(query)} LIMIT 1 OFFSET ${sql.lit(PAGE_SIZE - 1)}`;
  // A comparison of two columns has no affinity, and the index would then be searched by its first
  // column only: in a town of 60,000 people, each step would walk the town. The plus makes each an
  // expression (https://sqlite.org/datatype3.html#determination_of_expression_affinity).
  const last = {
    row: sql<number>`+last.row`,
    nameKey: sql<string>`+last.name_key`,
    townKey: sql<string>`+last.town_key`,
  };
  return sql<RosterPlace>`
    WITH RECURSIVE page_end (row) AS (
      SELECT (${pageEnd(from === null ? [] : [beyond(query, from)])})
      UNION ALL
      SELECT (${pageEnd([beyond(query, last)])})
      FROM page_end JOIN person last ON last.row = page_end.row
      LIMIT ${sql.lit(STEPS)})
    SELECT ${place} FROM page_end JOIN person p ON p.row = page_end.row ORDER BY ${order(query)}`;
}

function countAfter(
  query: RosterQuery,
  last: RosterPlace | undefined,
): RawBuilder<{ count: number }> {
  const after = last === undefined ? [] : [beyond(query, last)];
  return sql<{ count: number }>`
    SELECT count(*) AS count FROM ${source(query, "walk")}
    ${where([...conditions(query, "walk"), ...after])}`;
}
