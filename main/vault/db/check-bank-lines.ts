import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "./handles.ts";

/**
 * Holds every line of the bank against the part that it was made from, and the match that has it: the journal
 * does not replay them, and one that was altered would be reconciled as what the bank never said.
 */
export async function checkBankLines(db: RawDb, job: Job): Promise<Finding[]> {
  const parts = db.prepare<[], number>("SELECT row FROM bank_part ORDER BY row").pluck().all();
  const odd = db.prepare<[number]>(
    `SELECT 1 FROM bank_part AS part, json_each(part.lines) AS one WHERE part.row = ? AND NOT EXISTS (
       SELECT 1 FROM bank_line AS line WHERE line.row = part.row * 1000 + one.key
         AND line.account = part.account AND line.import = part.import
         AND line.date = one.value ->> 0 AND line.value_on IS one.value ->> 1
         AND line.cents = one.value ->> 2 AND line.label = one.value ->> 3
         AND line.bank_id IS one.value ->> 4
         AND line.match IS (SELECT match FROM bank_match_line
           WHERE bank_match_line.part = part.row AND place = one.key)) LIMIT 1`,
  );
  const told = db
    .prepare<[], number>("SELECT coalesce(sum(json_array_length(lines)), 0) FROM bank_part")
    .pluck();
  const kept = db.prepare<[], number>("SELECT count(*) FROM bank_line").pluck();
  let isOdd = told.get() !== kept.get();
  for (const part of parts) {
    if (isOdd) break;
    isOdd = odd.get(part) !== undefined;
    await job.breathe();
  }
  return isOdd ? [{ place: "rows", at: "bank_line", problem: "differs_from_rows" }] : [];
}
