import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";

/** Look-ups of who holds a role, compiled once, for use inside one command. */
export function memberLookups(db: RawDb) {
  const ENDS = "coalesce(m.end_on, m.planned_end)";
  const held = db
    .prepare<[number, number, string], number>(
      `SELECT 1 FROM mandate m WHERE m.person = ? AND m.role = ? AND m.capacity <> 'deputy'
       AND (${ENDS} IS NULL OR ${ENDS} >= ?) LIMIT 1`,
    )
    .pluck();
  const taken = db
    .prepare<[number, string], number>(
      `SELECT count(*) FROM mandate m WHERE m.role = ? AND m.capacity <> 'deputy'
       AND m.paired_with IS NULL AND (${ENDS} IS NULL OR ${ENDS} >= ?)`,
    )
    .pluck();
  return {
    /** On a day or on any later one. */
    holds: (person: number, role: number, from: string) =>
      held.get(person, role, from) !== undefined,
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
    `INSERT INTO mandate (id, person, role, capacity, start_on, end_note, said)
     VALUES (?, ?, ?, 'holder', ?, '', '')`,
  );
  return {
    insertBody(name: string, kind: string, from: string): number {
      const added = done(body.get(newId(), name));
      state.run(newId(), added, from, name, kind);
      return added;
    },
    insertMemberRole: (of: number) => done(role.get(newId(), of)),
    insertMandate: (person: number, of: number, from: string) =>
      void mandate.run(newId(), person, of, from),
  };
}
