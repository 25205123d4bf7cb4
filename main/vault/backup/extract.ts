import { open } from "node:fs/promises";
import type { Job } from "../context.ts";
import type { OpenBackup } from "./read-container.ts";

/**
 * Writes the store of a backup, still encrypted, to a new file and flushes it. Every piece is proven
 * before it is written. Errors: those of `OpenBackup.pieces`, `job.cancelled`; throws system errors.
 */
export async function extractStore(
  backup: OpenBackup,
  path: string,
  job: Job,
  label: string,
): Promise<void> {
  const { storeBytes } = backup.summary;
  const file = await open(path, "wx", 0o600);
  try {
    let done = 0;
    for await (const piece of backup.pieces()) {
      await file.writeFile(piece);
      done += piece.length;
      job.report(done, storeBytes, label);
      await job.breathe();
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
