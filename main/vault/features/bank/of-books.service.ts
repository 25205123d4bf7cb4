import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { countOpenUntil } from "./line.repository.ts";
import { deleteMatch, matchesOfEntry } from "./match.repository.ts";

/** Whether a line of the bank is matched with an entry of the books. */
export async function isReconciled(db: ReadDb, entry: number): Promise<boolean> {
  return (await matchesOfEntry(db, entry)).length > 0;
}

/** Lines that are matched with an entry are open again, inside the command that takes it away. */
export async function separateEntry(db: WriteDb, entry: number): Promise<void> {
  for (const { row } of await matchesOfEntry(db, entry)) await deleteMatch(db, row);
}

/** How many lines until a day wait, of all accounts: those of earlier years too. */
export const unreconciledUntil = (db: ReadDb, until: string): Promise<number> =>
  countOpenUntil(db, until);
