import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { CommandScope, VaultContext } from "../context.ts";
import type { Job } from "../job.ts";
import { describeEntries } from "./describe.ts";
import { findEntry } from "./journal.repository.ts";
import { putBack } from "./undo.ts";

/** Beyond this many rows the answer would cost what the undo does. */
const MOST_ROWS = 2000;

/** Thrown once the rows are back, so that the transaction leaves nothing of it. */
class Tried extends Error {}

/**
 * Whether an entry can be undone, found by undoing it in a transaction that is rolled back.
 * Errors: `journal.not_found`, `journal.already_undone`, `journal.not_undoable`.
 */
export async function tryUndo(
  context: VaultContext,
  seq: number,
  job: Job,
): Promise<Output<"journal.undoable">> {
  const entry = findEntry(context.rawRead, seq);
  if (entry !== null && entry.lastChange - entry.firstChange >= MOST_ROWS) {
    return { kind: "untried" };
  }
  try {
    const attempt = async (scope: CommandScope): Promise<never> => {
      await putBack(scope, seq, job);
      throw new Tried();
    };
    await context.writeUndo(seq, attempt);
  } catch (error) {
    if (error instanceof Tried) return { kind: "yes" };
    if (!(error instanceof ExpectedError) || error.code !== "journal.depends") throw error;
    const later = findEntry(context.rawRead, Number(error.params?.["later"]));
    const [described] = later === null ? [] : await describeEntries(context, [later]);
    return { kind: "depends", later: described ?? null };
  }
  throw new Error("an undo that was only tried went through");
}
