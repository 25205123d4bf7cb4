import { once } from "node:events";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Worker } from "node:worker_threads";

/** What the thread is given, both handed over to it. */
export interface ToEncrypt {
  readonly readable: ReadableStream<Uint8Array>;
  readonly passphrase: string;
}

/** Beside this file, both among the sources and in a bundle, whose pieces lie in one folder. */
const ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./age-worker.ts" : "./age-worker.js",
  import.meta.url,
);

/** Gives `work` a stream encrypted on a thread of its own, which ends with `work`, or at once where it is given up. */
export async function encryptOnThread<T>(
  asked: ToEncrypt,
  work: (encrypted: AsyncIterable<Uint8Array>) => Promise<T>,
  givenUp: AbortSignal,
): Promise<T> {
  const worker = new Worker(ENTRY, { execArgv: [], env: {} });
  // A thread that died says nothing more on its stream: whoever reads it would wait for ever.
  const died = new Promise<never>((_, reject) => {
    worker.once("error", reject);
    // What a stream failed of may never come through the thread: nobody waits for it.
    givenUp.addEventListener("abort", () => reject(givenUp.reason), { once: true });
  });
  died.catch(() => undefined);
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(asked, [transferable(asked.readable)]);
    const ready = once(worker, "message", { signal: givenUp });
    const [encrypted] = (await ready) as [AsyncIterable<Uint8Array>];
    return await Promise.race([work(encrypted), died]);
  } finally {
    await worker.terminate();
  }
}

/** The same object: the types of streams in a page and in Node are two. */
export const transferable = (stream: object) => stream as NodeReadableStream<Uint8Array>;
