import { Worker } from "node:worker_threads";
import type { Job } from "#main/vault/job.ts";
import type { BankHints } from "#shared/domain/finances/bank/read-bank-file.ts";
import { MAX_BANK_BYTES } from "#shared/domain/finances/bank/bank-file.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { sizeOfFile } from "./look-at-file.ts";
import type { FoundFile, FromReader, ToReader } from "./reader-messages.ts";

/** Beside this file, both among the sources and in a bundle, whose pieces lie in one folder. */
const ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./bank-worker.ts" : "./bank-worker.js",
  import.meta.url,
);
/** A file of the largest that is read takes less. */
const MOST_MEMORY_MIB = 3_072;

/** What the thread runs: an object, so that a run of the tests may bundle it once. */
export const bankThread = { script: (): URL | Promise<URL> => ENTRY };

/** Where the collective lives, as far as this laptop tells. */
export const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A file that was read on a thread of its own, which still holds its lines. */
export interface OpenBankFile {
  readonly file: FoundFile;
  ask(asked: ToReader): void;
  /** What it says, to the end of what was asked. */
  answers(): AsyncGenerator<Extract<FromReader, { kind: "fresh" | "part" }>>;
}

/**
 * Reads a file on a thread, and gives it to `work` while the thread is there. It ends with a cancel, wherever it
 * was. Errors: `imports.file_missing`, `…file_unreadable`, `…file_empty`, `…file_too_large`, `job.cancelled`.
 */
export async function readOnThread<T>(
  path: string,
  hints: BankHints,
  job: Job,
  work: (open: OpenBankFile) => Promise<T>,
): Promise<T> {
  job.report(0, null, "bank_read");
  if ((await sizeOfFile(path)) > MAX_BANK_BYTES) throw tooLarge();
  await job.breathe();
  const worker = new Worker(await bankThread.script(), {
    workerData: { path, hints },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MIB },
  });
  const inbox = new Inbox(worker, job);
  try {
    const first = await inbox.next();
    if (first.kind === "missing") throw new ExpectedError("imports.file_missing");
    if (first.kind !== "file") throw new ExpectedError("imports.file_unreadable");
    return await work({
      file: first.file,
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      ask: (asked) => worker.postMessage(asked),
      async *answers() {
        for (;;) {
          const said = await inbox.next();
          if (said.kind !== "fresh" && said.kind !== "part") return;
          yield said;
        }
      },
    });
  } finally {
    inbox.close();
    await worker.terminate();
  }
}

const tooLarge = () =>
  new ExpectedError("imports.file_too_large", { megabytes: MAX_BANK_BYTES / 1024 ** 2 });

/** What a thread says, in order, each taken once. */
class Inbox {
  readonly #said: FromReader[] = [];
  readonly #job: Job;
  readonly #stop: () => void;
  #waiting: (() => void) | null = null;
  #end: Error | null = null;

  constructor(worker: Worker, job: Job) {
    this.#job = job;
    const wake = () => {
      this.#waiting?.();
      this.#waiting = null;
    };
    worker.on("message", (said: FromReader) => {
      this.#said.push(said);
      wake();
    });
    worker.on("error", (error) => {
      const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#end ??= isFull ? tooLarge() : error;
      wake();
    });
    worker.on("exit", () => {
      this.#end ??= new Error("the thread of a bank file ended without a word");
      wake();
    });
    this.#stop = () => {
      this.#end ??= new ExpectedError("job.cancelled");
      wake();
    };
    job.signal.addEventListener("abort", this.#stop);
  }

  async next(): Promise<FromReader> {
    for (;;) {
      if (this.#job.signal.aborted) throw new ExpectedError("job.cancelled");
      const said = this.#said.shift();
      if (said !== undefined) return said;
      if (this.#end !== null) throw this.#end;
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  close(): void {
    this.#job.signal.removeEventListener("abort", this.#stop);
  }
}
