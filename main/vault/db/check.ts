import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../context.ts";
import type { RawDb } from "./handles.ts";

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
    const problem = rows[0]?.integrity_check ?? "no answer";
    if (problem !== "ok") return { count, findings: [{ place: "page", at: "", problem }] };
  } catch (error) {
    const problem = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    return { count, findings: [{ place: "page", at: "", problem }] };
  }
  job.report(count, count, "verify_pages");
  await job.breathe();
  return { count, findings: [] };
}
