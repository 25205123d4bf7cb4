import type { RawDb } from "#main/vault/db/handles.ts";
import type { Job } from "#main/vault/job.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { knownLines } from "./import.repository.ts";
import type { OpenBankFile } from "./read-on-thread.ts";

/** A bank moves the day of a line that it has listed already by less. */
const MOVED_DAYS = 11;

/** Tells the thread that read a file what is known around its days, of the account that each of its own is. */
export async function tellKnown(
  db: RawDb,
  open: OpenBankFile,
  targets: readonly ({ readonly row: number } | null)[],
  job: Job,
): Promise<void> {
  if (open.file.kind !== "statements") return;
  for (const [account, { first, last }] of open.file.accounts.entries()) {
    const row = targets[account]?.row;
    if (row === undefined || first === null || last === null) continue;
    const [from, until] = [addDays(first, -MOVED_DAYS), addDays(last, MOVED_DAYS)];
    for (const lines of knownLines(db, row, from, until)) {
      open.ask({ kind: "known", account, lines });
      await job.breathe();
    }
  }
}
