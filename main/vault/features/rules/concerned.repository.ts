import type { RawDb } from "#main/vault/db/handles.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";

/** The rows of some people, and of those whom they appointed. */
export function concernedRows(db: RawDb, ids: readonly string[]): number[] {
  return prepareOnce<[string], number>(
    db,
    `WITH asked AS (SELECT p.row FROM json_each(?) j CROSS JOIN person p ON p.id = unhex(j.value, '-'))
     SELECT row FROM asked
     UNION SELECT m.person FROM asked CROSS JOIN mandate m ON m.appointer = asked.row`,
  )
    .pluck()
    .all(JSON.stringify(ids));
}

/** The most days that a write is asked about. */
const MOST_DAYS = 60;

/**
 * Days from one on, of many those from today on and then the latest, on which what people have, or who has a role, is
 * not what it was the day before: between two of them, what rules say of mandates and statuses stays the same.
 */
export function daysOfChange(
  db: RawDb,
  people: readonly number[],
  roles: readonly number[],
  { from, today }: { readonly from: string; readonly today: string },
): string[] {
  return prepareOnce<[object], string>(
    db,
    `WITH held AS (
       SELECT m.start_on, coalesce(m.end_on, m.planned_end) AS last
         FROM json_each(@people) p CROSS JOIN mandate m ON m.person = p.value
       UNION SELECT m.start_on, coalesce(m.end_on, m.planned_end)
         FROM json_each(@roles) r CROSS JOIN mandate m ON m.role = r.value),
     status AS (SELECT s.start_on, s.end_on
       FROM json_each(@people) p CROSS JOIN membership s ON s.person = p.value)
     SELECT day FROM (SELECT start_on AS day FROM held UNION SELECT date(last, '+1 day') FROM held
       UNION SELECT start_on FROM status UNION SELECT end_on FROM status)
     WHERE day >= @from ORDER BY day < @today, abs(julianday(day) - julianday(@today))
     LIMIT ${MOST_DAYS}`,
  )
    .pluck()
    .all({ people: JSON.stringify(people), roles: JSON.stringify(roles), from, today });
}
