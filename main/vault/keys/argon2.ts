import crypto from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Argon2Input, Argon2Result } from "./argon2-worker.ts";
import { sodium } from "./sodium.ts";

const KEY_BYTES = 32;
const KIB = 1024;
const NOT_HERE = "ERR_CRYPTO_ARGON2_NOT_SUPPORTED";
/** Beside this file, both among the sources and in a bundle, whose pieces lie in one folder. */
const ENTRY = new URL(
  import.meta.url.endsWith(".ts") ? "./argon2-worker.ts" : "./argon2-worker.js",
  import.meta.url,
);

/**
 * Argon2id (version 1.3, one lane, 32 bytes), while this thread goes on answering, and with its
 * memory given back afterwards. By the platform where it can: Node's OpenSSL does, the BoringSSL of
 * Electron does not, and a thread with libsodium gives the same key there. The caller wipes the key,
 * and what was typed.
 */
export const argon2id = {
  async derive(input: Argon2Input, signal?: AbortSignal): Promise<Uint8Array> {
    return (await derivedByPlatform(input)) ?? derivedOnThread(input, signal);
  },
};

/** Null where the platform has no Argon2. It wipes its own copy of what was typed. */
export async function derivedByPlatform(input: Argon2Input): Promise<Uint8Array | null> {
  // Before Node 24.7 there was none to ask.
  const { argon2 } = crypto as Partial<Pick<typeof crypto, "argon2">>;
  if (argon2 === undefined) return null;
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const asked = {
    message: input.typed,
    nonce: sodium.from_hex(input.salt),
    parallelism: 1,
    tagLength: KEY_BYTES,
    memory: input.memoryMiB * KIB,
    passes: input.passes,
  };
  try {
    argon2("argon2id", asked, (error, key) => {
      if (error === null) resolve(new Uint8Array(key.buffer, key.byteOffset, key.byteLength));
      else reject(error);
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === NOT_HERE) return null;
    throw error;
  }
  return promise;
}

/**
 * The memory of WebAssembly never shrinks, but goes with its thread. What was typed moves there as
 * a copy, which the thread wipes; the key moves back, and no copy of it stays. A signal ends the thread.
 */
export async function derivedOnThread(
  input: Argon2Input,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  // Few bytes that only `slice` asks room for lie in the heap: transferring them moves a copy out, and leaves them.
  const typed = new Uint8Array(new ArrayBuffer(input.typed.length));
  typed.set(input.typed);
  const worker = new Worker(ENTRY, {
    workerData: { ...input, typed },
    transferList: [typed.buffer],
    execArgv: [],
    env: {},
  });
  const { promise, resolve, reject } = Promise.withResolvers<Argon2Result>();
  worker.on("message", resolve);
  worker.on("error", reject);
  worker.on("exit", () => reject(new Error("the thread of a derivation ended without a word")));
  const end = () => void worker.terminate();
  signal?.addEventListener("abort", end);
  try {
    const result = await promise;
    if (result.kind === "failed") throw new Error(result.message);
    return result.key;
  } finally {
    signal?.removeEventListener("abort", end);
    await worker.terminate();
  }
}
