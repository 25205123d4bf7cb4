import Database from "better-sqlite3";
import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "./handles.ts";
import { migrate } from "./migrate.ts";

/** The engine tells in its words which page, where it can tell at all. */
const PAGE = { place: "page", at: "" } as const;

/** Reads every page, hence checks every page's tag, and the structure they form together. */
export async function checkPages(
  db: RawDb,
  job: Job,
): Promise<{ count: number; findings: Finding[] }> {
  const count = Number(db.pragma("page_count", { simple: true }));
  job.report(0, count, "verify_pages");
  await job.breathe();
  try {
    const rows = db.prepare<[], { integrity_check: string }>("PRAGMA integrity_check(1)").all();
    const detail = rows[0]?.integrity_check ?? "";
    if (detail !== "ok") return { count, findings: [{ ...PAGE, problem: "structure", detail }] };
  } catch (error) {
    const detail = error instanceof Error && "code" in error ? String(error.code) : "";
    return { count, findings: [{ ...PAGE, problem: "unreadable", detail }] };
  }
  job.report(count, count, "verify_pages");
  await job.breathe();
  return { count, findings: [] };
}

/**
 * Names what of the schema is not as this version makes it: a trigger that somebody put there would write
 * in the entries of others, under their name.
 */
export function checkSchema(db: RawDb): Finding[] {
  const made = new Database(":memory:");
  try {
    migrate(made);
    const [ours, theirs] = [objectsOf(made), objectsOf(db)];
    const names = new Set([...ours.keys(), ...theirs.keys()]);
    const detail = [...names].find((name) => ours.get(name) !== theirs.get(name));
    return detail === undefined ? [] : [{ ...PAGE, problem: "structure", detail }];
  } finally {
    made.close();
  }
}

function objectsOf(db: RawDb): ReadonlyMap<string, string | null> {
  const objects = db
    .prepare<[], { name: string; sql: string | null }>(
      "SELECT type || ' ' || name AS name, sql FROM main.sqlite_schema ORDER BY name",
    )
    .all();
  return new Map(objects.map(({ name, sql }) => [name, sql]));
}
