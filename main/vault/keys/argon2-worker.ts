import { parentPort, workerData } from "node:worker_threads";
import { sodium, wipe } from "./sodium.ts";

const KEY_BYTES = 32;
const MIB = 1024 * 1024;

export interface Argon2Input {
  readonly typed: Uint8Array;
  /** In hexadecimal, 16 bytes. */
  readonly salt: string;
  readonly memoryMiB: number;
  readonly passes: number;
}

/** What the thread says, once. */
export type Argon2Result =
  | { readonly kind: "derived"; readonly key: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

/** A thread of the vault process that derives one key, and whose memory goes with it. */
function run({ typed, salt, memoryMiB, passes }: Argon2Input): Argon2Result {
  try {
    const key = sodium.crypto_pwhash(
      KEY_BYTES,
      typed,
      sodium.from_hex(salt),
      passes,
      memoryMiB * MIB,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
    return { kind: "derived", key };
  } catch (error) {
    // Where the memory that was asked for is not to be had.
    return { kind: "failed", message: error instanceof Error ? error.message : "" };
  } finally {
    wipe(typed);
  }
}

// What `derivedOnThread` gives.
const result = run(workerData as Argon2Input);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(
  result,
  result.kind === "derived" ? [result.key.buffer as ArrayBuffer] : [],
);
