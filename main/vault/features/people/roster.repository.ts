import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";
import type { SearchTerms } from "./search-terms.ts";

export interface RosterQuery {
  readonly search: SearchTerms;
  /** Holding any of these on `asOf`; empty for everyone. */
  readonly statuses: readonly string[];
  readonly asOf: string;
  readonly townKey: string | null;
  readonly sort: "name" | "town" | "newest";
}

/** Where a row stands in its sort. */
export interface RosterPlace {
  readonly row: number;
  readonly nameKey: string;
  readonly townKey: string;
}

export interface RosterRow extends RosterPlace {
  readonly id: Uint8Array;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly postcode: string;
  readonly town: string;
}

/**
 * How the rows are reached. Few that match: fetch them all and sort. Many: walk the index of the
 * sort and keep those that match, since a page of them comes soon. The engine cannot tell which it
 * is, so it is counted, up to FEW.
 */
export type Drive = "walk" | "search" | "statuses";
const FEW = 3000;

const heldOn = (query: RosterQuery) =>
  sql`m.status IN (${sql.join(query.statuses)}) AND m.start_on <= ${query.asOf}
    AND (m.end_on IS NULL OR m.end_on > ${query.asOf})`;

export async function chooseDrive(db: ReadDb, query: RosterQuery): Promise<Drive> {
  if (query.search.kind === "words") {
    const matches = sql`SELECT 1 FROM person_search WHERE person_search MATCH ${query.search.match}`;
    if (await isFew(db, matches)) return "search";
  }
  if (query.statuses.length > 0) {
    if (await isFew(db, sql`SELECT 1 FROM membership m WHERE ${heldOn(query)}`)) return "statuses";
  }
  return "walk";
}

async function isFew(db: ReadDb, rows: RawBuilder<unknown>): Promise<boolean> {
  const counted = await sql<{ few: number }>`
    SELECT count(*) <= ${FEW} AS few FROM (${rows} LIMIT ${FEW + 1})`.execute(db);
  return counted.rows[0]?.few === 1;
}

function source(query: RosterQuery, drive: Drive): RawBuilder<unknown> {
  if (drive !== "walk") return sql`person p NOT INDEXED`;
  if (query.sort === "newest") {
    return query.townKey === null ? sql`person p NOT INDEXED` : sql`person p`;
  }
  return query.sort === "town" || query.townKey !== null
    ? sql`person p INDEXED BY person_by_town`
    : sql`person p INDEXED BY person_by_name`;
}

function conditions(query: RosterQuery, drive: Drive): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (query.townKey !== null) found.push(sql`p.town_key = ${query.townKey}`);
  switch (query.search.kind) {
    case "everyone":
      break;
    case "name_start":
      found.push(sql`p.name_key >= ${query.search.from} AND p.name_key < ${query.search.to}`);
      break;
    case "words":
      found.push(sql`p.row IN (
        SELECT rowid FROM person_search WHERE person_search MATCH ${query.search.match})`);
      break;
    default:
      assertNever(query.search);
  }
  if (query.statuses.length > 0) {
    found.push(
      drive === "statuses"
        ? sql`p.row IN (SELECT m.person FROM membership m WHERE ${heldOn(query)})`
        : sql`EXISTS (SELECT 1 FROM membership m WHERE m.person = p.row AND ${heldOn(query)})`,
    );
  }
  return found;
}

function order(query: RosterQuery): RawBuilder<unknown> {
  switch (query.sort) {
    case "name":
      return sql`p.name_key, p.row`;
    case "town":
      return sql`p.town_key, p.name_key, p.row`;
    case "newest":
      return sql`p.row DESC`;
    default:
      return assertNever(query.sort);
  }
}

function beyond(query: RosterQuery, after: RosterPlace): RawBuilder<unknown> {
  switch (query.sort) {
    case "name":
      return sql`(p.name_key, p.row) > (${after.nameKey}, ${after.row})`;
    case "town":
      return sql`(p.town_key, p.name_key, p.row) > (${after.townKey}, ${after.nameKey}, ${after.row})`;
    case "newest":
      return sql`p.row < ${after.row}`;
    default:
      return assertNever(query.sort);
  }
}

function where(all: RawBuilder<unknown>[]): RawBuilder<unknown> {
  return all.length === 0 ? sql`` : sql`WHERE ${sql.join(all, sql` AND `)}`;
}

/** One page, `limit` rows from after a place. Exported so that a test can ask the engine its plan. */
export function pageSql(
  query: RosterQuery,
  drive: Drive,
  after: RosterPlace | null,
  limit: number,
): RawBuilder<RosterRow> {
  const kept = conditions(query, drive);
  if (after !== null) kept.push(beyond(query, after));
  return sql<RosterRow>`
    SELECT p.row, p.id, p.given_name AS givenName, p.family_name AS familyName,
      p.emails ->> 0 AS email, p.postcode, p.town, p.name_key AS nameKey, p.town_key AS townKey
    FROM ${source(query, drive)} ${where(kept)} ORDER BY ${order(query)} LIMIT ${limit}`;
}

export function countSql(query: RosterQuery, drive: Drive): RawBuilder<{ count: number }> {
  return sql<{ count: number }>`
    SELECT count(*) AS count FROM ${source(query, drive)} ${where(conditions(query, drive))}`;
}

/** The last row of each full page, in order. */
export function outlineSql(query: RosterQuery, drive: Drive): RawBuilder<RosterPlace> {
  const name = query.sort === "newest" ? sql`''` : sql`p.name_key`;
  const town = query.sort === "town" ? sql`p.town_key` : sql`''`;
  return sql<RosterPlace>`
    SELECT row, nameKey, townKey FROM (
      SELECT p.row AS row, ${name} AS nameKey, ${town} AS townKey,
        row_number() OVER (ORDER BY ${order(query)}) AS nth
      FROM ${source(query, drive)} ${where(conditions(query, drive))})
    WHERE nth % ${PAGE_SIZE} = 0 ORDER BY nth`;
}

/** The statuses that each of these people holds on a day, and whether they consent on it. */
export async function standingsOf(
  db: ReadDb,
  rows: readonly number[],
  asOf: string,
): Promise<{ person: number; status: string | null }[]> {
  const list = JSON.stringify(rows);
  const found = await sql<{ person: number; status: string | null }>`
    SELECT DISTINCT m.person AS person, m.status AS status FROM json_each(${list}) wanted
      JOIN membership m ON m.person = wanted.value
      WHERE m.start_on <= ${asOf} AND (m.end_on IS NULL OR m.end_on > ${asOf})
    UNION ALL
    SELECT DISTINCT c.person, NULL FROM json_each(${list}) wanted
      JOIN consent c ON c.person = wanted.value
      WHERE c.given_on <= ${asOf} AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ${asOf})
  `.execute(db);
  return found.rows;
}

/** Every town with its people, in order; the town as it was first written. */
export async function townCounts(db: ReadDb): Promise<{ town: string; count: number }[]> {
  const found = await sql<{ town: string; count: number }>`
    SELECT (SELECT p.town FROM person p WHERE p.town_key = g.town_key LIMIT 1) AS town, g.count
    FROM (SELECT town_key, count(*) AS count FROM person WHERE town_key > '' GROUP BY town_key) g
    ORDER BY g.town_key`.execute(db);
  return found.rows;
}
