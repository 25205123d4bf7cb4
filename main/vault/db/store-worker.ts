import { parentPort, workerData } from "node:worker_threads";
import { ExpectedError, type Failure } from "#shared/ipc/result.ts";
import { asStoreError } from "./open.ts";
import { runStoreTask, type StoreTask } from "./store-task.ts";

/** What the thread says of its task, once. */
export type StoreTaskEnd =
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** Something nobody expected, in the engine's words. */
  | { readonly kind: "broken"; readonly message: string };

/** A thread of the vault process that does one task, with a connection and keys of its own. */
function run(task: StoreTask): StoreTaskEnd {
  try {
    runStoreTask(task);
    return { kind: "done" };
  } catch (thrown) {
    const error = asStoreError(thrown);
    if (error instanceof ExpectedError) return { kind: "failed", failure: error.toFailure() };
    return { kind: "broken", message: error instanceof Error ? error.message : "" };
  } finally {
    task.key.fill(0);
    if (task.kind === "rekey") task.newKey.fill(0);
  }
}

// What `startStoreTask` gives.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(run(workerData as StoreTask));
