import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Among, RosterQuery } from "./roster-query.ts";

/**
 * How the rows are reached. Few that match: fetch them all and sort. Many: walk the index of the
 * sort and keep those that match, since a page of them comes soon. The engine cannot tell which it
 * is, so what matches is counted, up to FEW.
 */
export type Drive = "walk" | FewDrive;
type FewDrive = "toCheck" | "search" | "among" | "statuses";
const FEW = 3000;

/** In the text: the engine plans again, at each execution, a statement that binds its LIMIT. */
const few = sql.lit(FEW);
const fewAndOne = sql.lit(FEW + 1);

/** The drives that fetch, in the order to try them. */
function fewDrives(query: RosterQuery): FewDrive[] {
  const drives: FewDrive[] = query.toCheck ? ["toCheck"] : [];
  if (query.search.kind === "words") drives.push("search");
  if (query.among !== null) drives.push("among");
  if (query.statuses.length > 0) drives.push("statuses");
  return drives;
}

export async function chooseDrive(db: ReadDb, query: RosterQuery): Promise<Drive> {
  for (const drive of fewDrives(query)) {
    const counted = await sql<{ few: number }>`
      SELECT count(*) <= ${few} AS few FROM (${reached(query, drive)} LIMIT ${fewAndOne})`.execute(
      db,
    );
    if (counted.rows[0]?.few === 1) return drive;
  }
  return "walk";
}

/** The people a drive fetches. */
function reached(query: RosterQuery, drive: FewDrive): RawBuilder<unknown> {
  if (drive === "toCheck") return sql`SELECT row AS person FROM person WHERE ${hasToCheck}`;
  if (drive === "statuses") return sql`SELECT m.person FROM membership m WHERE ${heldOn(query)}`;
  if (drive === "among") return query.among === null ? nobody : amongRows(query.among, query.asOf);
  const match = query.search.kind === "words" ? query.search.match : "";
  return sql`SELECT rowid AS person FROM person_search WHERE person_search MATCH ${match}`;
}

/** The people a drive fetches when they are few; nobody when they are not. */
function reachedIfFew(query: RosterQuery, drive: FewDrive): RawBuilder<unknown> {
  return sql`
    WITH few AS MATERIALIZED (${reached(query, drive)} LIMIT ${fewAndOne})
    SELECT person FROM few WHERE (SELECT count(*) FROM few) <= ${few}`;
}

const nobody = sql`SELECT 0 AS person LIMIT 0`;

/** Whoever is among those asked for; somebody with two of the roles is twice there. */
export function amongRows(among: Among, asOf: string): RawBuilder<unknown> {
  if (among.kind === "people") return sql`SELECT value AS person FROM json_each(${among.rows})`;
  return sql`SELECT m.person FROM json_each(${among.roles}) r CROSS JOIN mandate m ON m.role = r.value
    WHERE ${mandateOn(among.endingBy, asOf)}`;
}

/** The same of `p` alone. */
function isAmong(among: Among, asOf: string): RawBuilder<unknown> {
  if (among.kind === "people") return sql`p.row IN (${amongRows(among, asOf)})`;
  return sql`EXISTS (SELECT 1 FROM mandate m WHERE m.person = p.row
    AND m.role IN (SELECT value FROM json_each(${among.roles})) AND ${mandateOn(among.endingBy, asOf)})`;
}

/** Whether a mandate `m` is held on a day: see `holders.repository.ts` of bodies. */
function mandateOn(endingBy: string | null, asOf: string): RawBuilder<unknown> {
  const end = sql`coalesce(m.end_on, m.planned_end)`;
  const isHeld = sql`m.start_on <= ${asOf} AND m.capacity <> 'deputy'`;
  return endingBy === null
    ? sql`${isHeld} AND (${end} IS NULL OR ${end} >= ${asOf})`
    : sql`${isHeld} AND ${end} BETWEEN ${asOf} AND ${endingBy}`;
}

const heldOn = (query: RosterQuery) =>
  sql`m.status IN (${sql.join(query.statuses)}) AND m.start_on <= ${query.asOf}
    AND (m.end_on IS NULL OR m.end_on > ${query.asOf})`;

/** As the condition of the index `person_to_check` has it. */
export const hasToCheck = sql`to_check <> '[]'`;

export function source(query: RosterQuery, drive: Drive): RawBuilder<unknown> {
  if (drive !== "walk") return sql`person p NOT INDEXED`;
  if (query.sort === "newest") {
    return query.townKey === null ? sql`person p NOT INDEXED` : sql`person p`;
  }
  return query.sort === "town" || query.townKey !== null
    ? sql`person p INDEXED BY person_by_town`
    : sql`person p INDEXED BY person_by_name`;
}

/** What is asked of `p`. Under a drive that turns out to fetch too many, nobody meets it. */
export function conditions(query: RosterQuery, drive: Drive): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (query.townKey !== null) found.push(sql`p.town_key = ${query.townKey}`);
  if (query.toCheck) {
    found.push(
      drive === "toCheck" ? sql`p.row IN (${reachedIfFew(query, drive)})` : sql`p.${hasToCheck}`,
    );
  }
  switch (query.search.kind) {
    case "everyone":
      break;
    case "name_start":
      found.push(sql`p.name_key >= ${query.search.from} AND p.name_key < ${query.search.to}`);
      break;
    case "words":
      found.push(
        sql`p.row IN (${drive === "search" ? reachedIfFew(query, drive) : reached(query, "search")})`,
      );
      break;
    default:
      assertNever(query.search);
  }
  if (query.among !== null) {
    found.push(
      drive === "among"
        ? sql`p.row IN (${reachedIfFew(query, drive)})`
        : isAmong(query.among, query.asOf),
    );
  }
  if (query.statuses.length > 0) {
    found.push(
      drive === "statuses"
        ? sql`p.row IN (${reachedIfFew(query, drive)})`
        : sql`EXISTS (SELECT 1 FROM membership m WHERE m.person = p.row AND ${heldOn(query)})`,
    );
  }
  return found;
}
