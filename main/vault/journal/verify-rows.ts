import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "../db/handles.ts";
import {
  createReplay,
  dropReplay,
  firstDifference,
  replayBatch,
  replayedShapes,
  replayedTables,
} from "./replay.repository.ts";
import { lastChangeNumber } from "./journal.repository.ts";

const BATCH = 2000;

/**
 * Replays every change of the journal and compares the outcome with the rows: what was altered
 * behind the journal's back, or an old page put back, which no cipher notices, differs here, also where a command
 * has written over it since.
 */
export async function verifyRows(db: RawDb, job: Job): Promise<Finding[]> {
  const total = lastChangeNumber(db);
  const tables = replayedTables(db);
  // A change to what is no record, or no more, says nothing of a record, whatever key it has.
  const shapes = replayedShapes(db, tables);
  createReplay(db);
  try {
    let done = 0;
    const found = new Map<string, string>();
    while (done < total) {
      done = replayBatch(db, shapes, { done, limit: BATCH, found });
      job.report(done, total, "verify_rows");
      await job.breathe();
    }
    const findings: Finding[] = [];
    for (const replayed of tables) {
      const key = found.get(replayed.table) ?? firstDifference(db, replayed);
      if (key !== null) {
        const at = `${replayed.table} ${key}`;
        findings.push({ place: "rows", at, problem: "differs_from_journal" });
      }
      await job.breathe();
    }
    return findings;
  } finally {
    dropReplay(db);
  }
}
