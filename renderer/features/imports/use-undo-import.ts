import { useRef, useState } from "react";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { forgetWrite } from "#renderer/lib/undo.ts";
import { useJob, type RunningJob } from "#renderer/lib/use-job.ts";

/** How far the undo of an import is. */
export type Undoing =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly count: number }
  /** What was done since is to be taken back too, newest first: nothing has been yet. */
  | { readonly kind: "asked"; readonly dependents: readonly JournalEntry[] }
  /** So many of those were, and the import was not; null where somebody stopped it. */
  | {
      readonly kind: "stopped";
      readonly done: number;
      readonly count: number;
      readonly failure: string | null;
    };

/** Takes an import back; where something since depends on it, that first, one after the other. */
export function useUndoImport(seq: number) {
  const [state, setState] = useState<Undoing>({ kind: "idle" });
  const job = useJob("journal.undo");
  const isStopped = useRef(false);

  const run = async (entries: readonly JournalEntry[]) => {
    const all = [...entries.map((entry) => entry.seq), seq];
    const count = all.length;
    isStopped.current = false;
    let done = 0;
    try {
      for (const one of all) {
        setState({ kind: "running", done, count });
        // The job of the one before may have ended before it heard that it was to stop.
        if (isStopped.current) break;
        // Each is undone before the one it depends on.
        // oxlint-disable-next-line no-await-in-loop
        await job.run({ seq: one });
        forgetWrite(one);
        done++;
      }
      setState(done === count ? { kind: "idle" } : stoppedAt(done, count, null));
    } catch (error) {
      setState(await after(error, done, count));
    }
  };

  /** What a failure leads to: what depends on the import is asked about as long as nothing was undone. */
  const after = async (error: unknown, done: number, count: number): Promise<Undoing> => {
    const failure = failureOf(error);
    if (failure.code === "job.cancelled") {
      return done === 0 ? { kind: "idle" } : stoppedAt(done, count, null);
    }
    if (failure.code === "journal.depends" && done === count - 1) {
      try {
        const dependents = await call("journal.dependents", { seq });
        if (dependents.length > 0) return { kind: "asked", dependents };
      } catch {
        // What stood in the way is said.
      }
    }
    return stoppedAt(done, count, failureMessage(failure));
  };

  const running: RunningJob = {
    progress:
      state.kind === "running" && state.count > 1
        ? { done: state.done, total: state.count, label: "" }
        : job.progress,
    cancel: () => {
      isStopped.current = true;
      job.cancel();
    },
  };
  return {
    state,
    running,
    /** The import alone; or with all that depends on it, which somebody has seen. */
    undo: (dependents: readonly JournalEntry[] = []) => void run(dependents),
    /** Looks again at what depends on it, once something stood in the way. */
    lookAgain: () => void run([]),
  };
}

function stoppedAt(done: number, count: number, failure: string | null): Undoing {
  return { kind: "stopped", done, count, failure };
}
