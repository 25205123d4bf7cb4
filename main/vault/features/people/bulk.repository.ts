import type { RawDb } from "#main/vault/db/handles.ts";
import { bulkIds } from "#main/vault/db/bulk-ids.ts";
import { prepareChecked } from "#main/vault/db/checked-rows.ts";
import { columnNames } from "#main/vault/db/define-table.ts";
import { personTable } from "./people.table.ts";
import type { ConsentRow, MembershipRow, PersonRow, PersonValues } from "./person.repository.ts";

export type CandidateRow = Pick<
  PersonRow,
  "row" | "given_name" | "family_name" | "postcode" | "town" | "emails" | "phones"
>;

/** The row of who was added last; 0 in an empty roster. */
export function lastPersonRow(db: RawDb): number {
  const found = db
    .prepare<[], { last: number | null }>("SELECT max(row) AS last FROM person")
    .get();
  return found?.last ?? 0;
}

/** Look-ups compiled once. Candidates are only sought up to the row `last`. */
export function bulkLookups(db: RawDb, last: number) {
  const candidate = "p.row, p.given_name, p.family_name, p.postcode, p.town, p.emails, p.phones";
  const byEmail = prepareChecked<[string, number], CandidateRow>(
    db,
    `SELECT ${candidate} FROM person_email e JOIN person p ON p.row = e.person
     WHERE e.email_key = ? AND e.person <= ?`,
  );
  const byName = prepareChecked<[string, number], CandidateRow>(
    db,
    `SELECT ${candidate} FROM person p WHERE p.name_key = ? AND p.row <= ?`,
  );
  const person = prepareChecked<[number], PersonRow>(db, "SELECT * FROM person WHERE row = ?");
  const rowOfId = db.prepare<[Uint8Array, number], { row: number }>(
    "SELECT row FROM person WHERE id = ? AND row <= ?",
  );
  const memberships = prepareChecked<[number], MembershipRow>(
    db,
    "SELECT * FROM membership WHERE person = ? ORDER BY start_on, row",
  );
  const consents = prepareChecked<[number], ConsentRow>(
    db,
    "SELECT * FROM consent WHERE person = ?",
  );
  return {
    byEmail: (key: string) => byEmail.all(key, last),
    byName: (key: string) => byName.all(key, last),
    rowOfId: (id: Uint8Array) => rowOfId.get(id, last)?.row ?? null,
    person: (row: number) => person.get(row),
    memberships: (row: number) => memberships.all(row),
    consents: (row: number) => consents.all(row),
  };
}

/** All that an import writes of a person: a column that is new is among them by itself. */
const COLUMNS: readonly (keyof PersonValues)[] = columnNames(
  personTable,
  "row",
  "id",
  "created_at",
);

/** Writes compiled once, for use inside one command. `createdAt` is milliseconds since 1970. */
export function bulkWrites(db: RawDb, createdAt: number) {
  const newId = bulkIds();
  const insertPerson = db.prepare(
    `INSERT INTO person (row, id, created_at, ${COLUMNS.join(", ")})
     VALUES (?, ?, ?${", ?".repeat(COLUMNS.length)})`,
  );
  const updatePerson = db.prepare(
    `UPDATE person SET ${COLUMNS.map((column) => `${column} = ?`).join(", ")} WHERE row = ?`,
  );
  const insertMembership = db.prepare(
    "INSERT INTO membership (id, person, status, start_on, end_on) VALUES (?, ?, ?, ?, ?)",
  );
  const endMembership = db.prepare("UPDATE membership SET end_on = ? WHERE row = ?");
  const insertConsent = db.prepare(
    "INSERT INTO consent (id, person, given_on, withdrawn_on) VALUES (?, ?, ?, NULL)",
  );
  return {
    insertPerson(row: number, values: PersonValues): Uint8Array {
      const id = newId();
      insertPerson.run(row, id, createdAt, ...COLUMNS.map((column) => values[column]));
      return id;
    },
    updatePerson(row: number, values: PersonValues): void {
      updatePerson.run(...COLUMNS.map((column) => values[column]), row);
    },
    insertMembership(person: number, status: string, start: string, end: string | null): void {
      insertMembership.run(newId(), person, status, start, end);
    },
    endMembership(row: number, end: string): void {
      endMembership.run(end, row);
    },
    insertConsent(person: number, givenOn: string): void {
      insertConsent.run(newId(), person, givenOn);
    },
  };
}
