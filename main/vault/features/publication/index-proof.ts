import type { RawDb } from "#main/vault/db/handles.ts";
import { checkSearch } from "#main/vault/db/check-search.ts";
import type { Job } from "#main/vault/job.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { keptNames, writesOfOthers } from "./index-proof.repository.ts";

/** Connections whose indexes were found good, and what others had written by then. */
const proven = new WeakMap<RawDb, number>();

/**
 * Throws unless the guard finds people by what their rows say: it looks names and contacts up in indexes,
 * which somebody with the vault's key could have emptied. Once an opening, on the connection that writes,
 * inside the command that publishes: from then on they follow the rows by Greffe's own triggers, unless
 * another process writes to the store. Errors: `publication.index_differs` with the `index`.
 */
export async function proveIndexes(db: RawDb, job: Job): Promise<void> {
  const others = writesOfOthers(db);
  if (proven.get(db) === others) return;
  const [odd] = await checkSearch(db, job);
  if (odd !== undefined) throw new ExpectedError("publication.index_differs", { index: odd.at });
  for (const areKept of keptNames(db)) {
    if (!areKept) throw new ExpectedError("publication.index_differs", { index: "person" });
    await job.breathe();
  }
  proven.set(db, others);
}
