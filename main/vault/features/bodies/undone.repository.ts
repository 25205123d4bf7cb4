import type { RawDb } from "#main/vault/db/handles.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";
import type { Undone } from "#main/vault/undo-check.ts";

const touched = (table: string) => `SELECT key FROM journal_change JOIN journal_shape USING (shape)
  WHERE ord BETWEEN @firstChange AND @lastChange AND table_name = '${table}'`;

const LAST = (m: string) => `coalesce(${m}.end_on, ${m}.planned_end, '9999-12-31')`;

function rows<Row>(db: RawDb, sql: string, { firstChange, lastChange }: Undone): Row[] {
  return prepareOnce<[object], Row>(db, sql).all({ firstChange, lastChange });
}

/** The numbers of bodies of which an undo put back a row that is there now. */
export function touchedBodies(db: RawDb, undone: Undone): number[] {
  const sql = `SELECT row FROM body WHERE id IN (${touched("body")})
    UNION SELECT body FROM body_state WHERE id IN (${touched("body_state")})`;
  return rows<{ row: number }>(db, sql, undone).map(({ row }) => row);
}

/** The numbers of roles that have so many seats and no more, of which an undo put back anything. */
export function touchedRoles(db: RawDb, undone: Undone): number[] {
  const sql = `SELECT r.row FROM body_role r WHERE r.seats_at_most IS NOT NULL AND r.row IN (
    SELECT row FROM body_role WHERE id IN (${touched("body_role")})
    UNION SELECT role FROM mandate WHERE id IN (${touched("mandate")}))`;
  return rows<{ row: number }>(db, sql, undone).map(({ row }) => row);
}

/** A day on which somebody would have the same role twice, by a mandate that was put back; null for none. */
export function heldTwice(db: RawDb, undone: Undone): string | null {
  const sql = `SELECT max(m.start_on, o.start_on) AS day FROM mandate m
    CROSS JOIN mandate o ON o.person = m.person AND o.role = m.role AND o.row <> m.row
      AND (o.capacity = 'deputy') = (m.capacity = 'deputy')
      AND o.start_on <= ${LAST("m")} AND m.start_on <= ${LAST("o")}
    WHERE m.id IN (${touched("mandate")}) LIMIT 1`;
  return rows<{ day: string }>(db, sql, undone)[0]?.day ?? null;
}
