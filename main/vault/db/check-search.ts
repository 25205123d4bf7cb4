import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "./handles.ts";
import { phoneKey } from "./migrations/0005-contacts.ts";

/** What people are found by besides full text: the column of each table of keys, and what it was made from. */
const KEYS = {
  person_email: { column: "email_key", values: "emails", key: "lower(one.value)" },
  person_phone: { column: "phone_key", values: "phones", key: phoneKey("one.value") },
};

/**
 * Holds every full-text index and every key against the rows it was made from: the journal does not replay
 * them, and an old page of one put back would hide someone from the search, or from the guard of publications. Takes a connection that
 * writes, because FTS5 asks for its check as an insert, which changes nothing.
 */
export async function checkSearch(db: RawDb, job: Job): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of searchTables(db)) {
    await job.breathe();
    try {
      db.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (!code.startsWith("SQLITE_CORRUPT")) throw error;
      findings.push({ place: "rows", at: table, problem: "differs_from_rows" });
    }
  }
  for (const [table, keys] of Object.entries(KEYS)) {
    await job.breathe();
    if (!areKeysOf(db, table, keys)) {
      findings.push({ place: "rows", at: table, problem: "differs_from_rows" });
    }
  }
  return findings;
}

/** Whether each key is that of a person who has it, and each person's are there. */
function areKeysOf(
  db: RawDb,
  table: string,
  { column, values, key }: (typeof KEYS)[keyof typeof KEYS],
): boolean {
  const missing = `SELECT 1 FROM person, json_each(person.${values}) AS one WHERE NOT EXISTS (
    SELECT 1 FROM ${table} WHERE ${column} = ${key} AND person = person.row)`;
  const added = `SELECT 1 FROM ${table} AS known WHERE NOT EXISTS (
    SELECT 1 FROM person, json_each(person.${values}) AS one
    WHERE person.row = known.person AND ${key} = known.${column})`;
  return [missing, added].every((sql) => db.prepare(`${sql} LIMIT 1`).get() === undefined);
}

function searchTables(db: RawDb): string[] {
  return db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name);
}
