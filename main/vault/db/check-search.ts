import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "./handles.ts";

/**
 * Holds every full-text index against the rows it was made from: the journal does not replay them,
 * and an old page of one put back would hide someone from the search. Takes a connection that
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
  return findings;
}

function searchTables(db: RawDb): string[] {
  return db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name);
}
