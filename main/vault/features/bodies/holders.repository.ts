import { sql } from "kysely";
import type { RawDb, ReadDb } from "#main/vault/db/handles.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";

/** A mandate that counts on a day, by the numbers of rows. */
interface HeldRow {
  readonly person: number;
  readonly role: number;
}

/** Whether a mandate `m` is held on a day, given twice; deputies stand ready and hold nothing. */
const HELD = `m.start_on <= ? AND (coalesce(m.end_on, m.planned_end) IS NULL
  OR coalesce(m.end_on, m.planned_end) >= ?) AND m.capacity <> 'deputy'`;

/** Whether `m` shares on a day, given twice, the seat of somebody who has one (see takenBy of seats). */
const SHARES = `m.paired_with IS NOT NULL AND EXISTS (SELECT 1 FROM mandate p
  WHERE p.row = m.paired_with AND p.role = m.role AND p.paired_with IS NULL AND p.capacity = 'holder'
  AND p.start_on <= ? AND (coalesce(p.end_on, p.planned_end) IS NULL
    OR coalesce(p.end_on, p.planned_end) >= ?))`;

/** Who holds roles on a day, from the index by role alone. */
export function heldRows(db: RawDb, roles: readonly number[], day: string): HeldRow[] {
  return prepareOnce<[string, string, string], HeldRow>(
    db,
    `SELECT m.person, m.role FROM json_each(?) r CROSS JOIN mandate m ON m.role = r.value
     WHERE ${HELD}`,
  ).all(JSON.stringify(roles), day, day);
}

export interface RoleCount {
  readonly role: number;
  readonly people: number;
  /** Without the second of a pair that is there. */
  readonly seats: number;
  /** Of mandates that end by a day. */
  readonly ending: number;
}

/** How many hold each of some roles on a day, and how many of these mandates end by another. */
export function roleCounts(
  db: RawDb,
  roles: readonly number[],
  day: string,
  endingBy: string,
): RoleCount[] {
  return prepareOnce<[string, string, string, string, string, string], RoleCount>(
    db,
    `SELECT m.role, count(*) AS people, count(*) FILTER (WHERE NOT (${SHARES})) AS seats,
       count(*) FILTER (WHERE coalesce(m.end_on, m.planned_end) <= ?) AS ending
     FROM json_each(?) r CROSS JOIN mandate m ON m.role = r.value WHERE ${HELD} GROUP BY m.role`,
  ).all(day, day, endingBy, JSON.stringify(roles), day, day);
}

/** How many there are in each body on a day through some of its roles, each once; bodies by their rows. */
export function peopleCounts(
  db: RawDb,
  roles: readonly number[],
  day: string,
): { body: number; people: number }[] {
  return prepareOnce<[string, string, string], { body: number; people: number }>(
    db,
    `SELECT o.body, count(DISTINCT m.person) AS people FROM json_each(?) r
     CROSS JOIN body_role o ON o.row = r.value CROSS JOIN mandate m ON m.role = o.row
     WHERE ${HELD} GROUP BY o.body`,
  ).all(JSON.stringify(roles), day, day);
}

/** Who has a status on a day. */
export function peopleWithStatus(db: RawDb, status: string, day: string): number[] {
  return prepareOnce<[string, string, string], number>(
    db,
    `SELECT m.person FROM membership m WHERE m.status = ? AND m.start_on <= ?
     AND (m.end_on IS NULL OR m.end_on > ?)`,
  )
    .pluck()
    .all(status, day, day);
}

export interface PersonName {
  readonly row: number;
  readonly id: Uint8Array;
  readonly given_name: string;
  readonly family_name: string;
}

/** The names of some people, in the order of names; the first `limit`. */
export async function namesOf(
  db: ReadDb,
  people: readonly number[],
  limit: number,
): Promise<PersonName[]> {
  const { rows } = await sql<PersonName>`
    SELECT p.row, p.id, p.given_name, p.family_name
    FROM json_each(${JSON.stringify(people)}) j CROSS JOIN person p ON p.row = j.value
    ORDER BY p.name_key, p.row LIMIT ${limit}`.execute(db);
  return rows;
}
