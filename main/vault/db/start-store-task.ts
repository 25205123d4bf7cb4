import { rm, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "../job.ts";
import type { StoreTask } from "./store-task.ts";
import type { StoreTaskEnd } from "./store-worker.ts";

const PROGRESS_EVERY_MS = 100;
/** Beside this file, both among the sources and in a bundle, whose pieces lie in one folder. */
const ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./store-worker.ts" : "./store-worker.js",
  import.meta.url,
);

/** What the thread runs: an object, so that a run of the tests may bundle it once. */
export const storeThread = { script: (): URL | Promise<URL> => ENTRY };

/**
 * Does a task on a thread of its own, so that calls are answered meanwhile. The keys are copied, and
 * those copies wiped; the caller keeps its own. `label` names the step to the job.
 * A statement of the engine runs to its end: a cancel is answered after it, at once between two.
 * What a failed or cancelled copy wrote is removed; a copy that was not put whole under its new key
 * is the caller's to remove. Errors: those of `runStoreTask`, `job.cancelled`.
 */
export async function startStoreTask(task: StoreTask, job: Job, label: string): Promise<void> {
  try {
    await runThread(task, job, label);
  } catch (error) {
    if (task.kind === "copy") await removeCopy(task.to);
    throw error;
  }
}

async function runThread(task: StoreTask, job: Job, label: string): Promise<void> {
  await job.breathe();
  const script = await storeThread.script();
  const { data, keys } = withOwnKeys(task);
  const worker = new Worker(script, {
    workerData: data,
    transferList: keys,
    execArgv: [],
    env: {},
  });
  const end = Promise.withResolvers<StoreTaskEnd | null>();
  worker.on("message", (said: StoreTaskEnd) => end.resolve(said));
  worker.on("error", end.reject);
  worker.on("exit", () => end.resolve(null));
  const stop = () => void worker.terminate();
  job.signal.addEventListener("abort", stop);
  const watch = setInterval(() => void tell(task, job, label), PROGRESS_EVERY_MS);
  try {
    await tell(task, job, label);
    finish(await end.promise, job);
  } finally {
    clearInterval(watch);
    job.signal.removeEventListener("abort", stop);
    // Its connection is closed when the thread is gone, and not before.
    await worker.terminate();
  }
}

function finish(end: StoreTaskEnd | null, job: Job): void {
  if (end?.kind === "done") return;
  if (end?.kind === "failed") throw ExpectedError.from(end.failure);
  if (job.signal.aborted) throw new ExpectedError("job.cancelled");
  throw new Error(end?.message ?? "the thread of a store ended without a word");
}

/** How much of a copy is written; the engine says nothing of the rest. */
async function tell(task: StoreTask, job: Job, label: string): Promise<void> {
  if (task.kind === "rekey") return job.report(0, null, label);
  const [done, total] = await Promise.all([sizeOf(task.to), sizeOf(task.path)]);
  job.report(done, Math.max(done, total), label);
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function removeCopy(path: string): Promise<void> {
  for (const left of [path, `${path}-journal`])
    await rm(left, { force: true }).catch(() => undefined);
}

/** The task with copies of its keys, which move to the thread and leave nothing here. */
function withOwnKeys(task: StoreTask): { data: StoreTask; keys: ArrayBuffer[] } {
  const key = new Uint8Array(task.key);
  if (task.kind === "copy") return { data: { ...task, key }, keys: [key.buffer] };
  const newKey = new Uint8Array(task.newKey);
  return { data: { ...task, key, newKey }, keys: [key.buffer, newKey.buffer] };
}
