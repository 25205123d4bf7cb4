import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { DaySpan } from "#shared/domain/kernel/day-span.ts";

/** Look-ups of who holds a role, compiled once, for use inside one command. */
export function memberLookups(db: RawDb) {
  const ENDS = "coalesce(m.end_on, m.planned_end)";
  const held = db
    .prepare<[number, number, string | null, string], number>(
      `SELECT 1 FROM mandate m WHERE m.person = ? AND m.role = ? AND m.capacity <> 'deputy'
       AND m.start_on <= coalesce(?, '9999-12-31') AND (${ENDS} IS NULL OR ${ENDS} >= ?) LIMIT 1`,
    )
    .pluck();
  const taken = db
    .prepare<[number, string], number>(
      `SELECT count(*) FROM mandate m WHERE m.role = ? AND m.capacity <> 'deputy'
       AND m.paired_with IS NULL AND (${ENDS} IS NULL OR ${ENDS} >= ?)`,
    )
    .pluck();
  return {
    /** On any day of a span. */
    holds: (person: number, role: number, { start, end }: DaySpan) =>
      held.get(person, role, end, start) !== undefined,
    seatsTaken: (role: number, from: string) => taken.get(role, from) ?? 0,
  };
}

function done(number: number | undefined): number {
  if (number === undefined) throw new Error("a row that was inserted has a number");
  return number;
}

/** Writes compiled once, for use inside one command. */
export function memberWrites(db: RawDb) {
  const newId = bulkIds();
  const row = (sql: string) => db.prepare<unknown[], number>(`${sql} RETURNING row`).pluck();
  const body = row("INSERT INTO body (id, name, said) VALUES (?, ?, '')");
  const state = db.prepare(
    `INSERT INTO body_state (id, body, start_on, name, kind, attachment, purpose, domain, meets,
       admission, said) VALUES (?, ?, ?, ?, ?, 'part', '', '', '', 'open', '')`,
  );
  const role = row(
    "INSERT INTO body_role (id, body, title, seats_at_least, purpose) VALUES (?, ?, 'member', 0, '')",
  );
  const mandate = db.prepare(
    `INSERT INTO mandate (id, person, role, capacity, start_on, planned_end, end_note, said)
     VALUES (?, ?, ?, 'holder', ?, ?, '', '')`,
  );
  const earlier = db.prepare("UPDATE body_state SET start_on = ? WHERE body = ? AND start_on > ?");
  return {
    insertBody(name: string, kind: string, from: string): number {
      const added = done(body.get(newId(), name));
      state.run(newId(), added, from, name, kind);
      return added;
    },
    insertMemberRole: (of: number) => done(role.get(newId(), of)),
    /** Of a body that was opened with its first member, and had one before. */
    openEarlier: (opened: number, from: string) => void earlier.run(from, opened, from),
    insertMandate: (person: number, of: number, { start, end }: DaySpan) =>
      void mandate.run(newId(), person, of, start, end),
  };
}
