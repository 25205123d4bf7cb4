import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import { firstDamaged } from "./checked-rows.ts";
import type { RawDb } from "./handles.ts";
import { SCHEMA_VERSION } from "./migrate.ts";
import { TABLES } from "./tables.ts";
import { foreignObject } from "./schema.ts";

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

/** Names the first row of each table that has a value of no domain: it is handed to nobody. */
export async function checkRows(db: RawDb, job: Job): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const table of Object.keys(TABLES)) {
    const id = firstDamaged(db, table);
    if (id !== null) {
      const at =
        id instanceof Uint8Array
          ? `${table} ${Buffer.from(id).toString("hex").toUpperCase()}`
          : table;
      findings.push({ place: "rows", at, problem: "malformed" });
    }
    await job.breathe();
  }
  return findings;
}

/**
 * Names what of the schema is not as this version makes it: a trigger that somebody put there would write
 * in the entries of others, under their name.
 */
export function checkSchema(db: RawDb): Finding[] {
  const foreign = foreignObject(db, SCHEMA_VERSION);
  if (foreign === null) return [];
  return [{ ...PAGE, problem: "structure", detail: `${foreign.kind} ${foreign.name}` }];
}
