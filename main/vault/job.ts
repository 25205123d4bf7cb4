import type { Steps } from "#shared/domain/kernel/steps.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

/** Progress and cancel of a long call. */
export interface Job {
  readonly signal: AbortSignal;
  /** `label` is a key of the catalogue under `jobs`; `total` null while the end is unknown. */
  report(done: number, total: number | null, label: string): void;
  /** Lets messages in (a cancel, a read) and throws `job.cancelled` once cancelled. */
  breathe(): Promise<void>;
}

/** At most this many progress messages a second: a window cannot show more. */
const REPORT_EVERY_MS = 50;

/** Does work step by step, and lets messages in between two. */
export async function inSteps<T>(job: Pick<Job, "breathe">, steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await job.breathe();
  }
}

export type Report = (done: number, total: number | null, label: string) => void;

export function createJob(signal: AbortSignal, send: Report): Job {
  let lastReport = 0;
  let lastLabel = "";
  return {
    signal,
    report(done, total, label) {
      const time = performance.now();
      // A step that begins is always told, however soon after another.
      if (label === lastLabel && time - lastReport < REPORT_EVERY_MS && done !== total) return;
      lastReport = time;
      lastLabel = label;
      send(done, total, label);
    },
    async breathe() {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) throw new ExpectedError("job.cancelled");
    },
  };
}

/** Of work that nobody calls off: others come in between all the same. */
export const UNHURRIED = createJob(new AbortController().signal, () => undefined);
