import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";
import { chooseDrive, conditions, source, type Drive } from "./roster-drive.repository.ts";
import { beyond, order, where } from "./roster-order.repository.ts";
import type { RosterPlace, RosterQuery } from "./roster-query.ts";

export interface Outline {
  readonly count: number;
  /** The last row of each full page, in order. */
  readonly places: readonly RosterPlace[];
}

export async function fetchOutline(db: ReadDb, query: RosterQuery): Promise<Outline> {
  const drive = await chooseDrive(db, query);
  // Where no index has the order, each step would sort again what it walks.
  const isSorted = drive === "walk" && (query.sort !== "newest" || query.townKey === null);
  if (!isSorted) {
    const { rows } = await allPlaces(query, drive).execute(db);
    return { count: rows.length, places: rows.filter(isLastOfPage) };
  }
  const { rows: places } = await stepwise(query, drive).execute(db);
  const rest = await countAfter(query, drive, places.at(-1)).execute(db);
  return { count: places.length * PAGE_SIZE + (rest.rows[0]?.count ?? 0), places };
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
function stepwise(query: RosterQuery, drive: Drive): RawBuilder<RosterPlace> {
  const pageEnd = (after: RawBuilder<unknown>[]) => sql`
    SELECT p.row FROM ${source(query, drive)}
    ${where([...conditions(query, drive), ...after])}
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
      SELECT (${pageEnd([])})
      UNION ALL
      SELECT (${pageEnd([beyond(query, last)])})
      FROM page_end JOIN person last ON last.row = page_end.row)
    SELECT ${place} FROM page_end JOIN person p ON p.row = page_end.row ORDER BY ${order(query)}`;
}

function countAfter(
  query: RosterQuery,
  drive: Drive,
  last: RosterPlace | undefined,
): RawBuilder<{ count: number }> {
  const after = last === undefined ? [] : [beyond(query, last)];
  return sql<{ count: number }>`
    SELECT count(*) AS count FROM ${source(query, drive)}
    ${where([...conditions(query, drive), ...after])}`;
}
