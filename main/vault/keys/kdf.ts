import type { PassphraseKdf } from "#shared/domain/vault/header.ts";
import { KdfCost } from "#shared/domain/vault/kdf.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { argon2id } from "./argon2.ts";
import { sodium, wipe } from "./sodium.ts";

/** Parameters for a new slot: this cost, a fresh salt. */
export function newKdf(cost: KdfCost): PassphraseKdf {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  return { algorithm: "argon2id13", ...cost, salt: sodium.to_hex(salt) };
}

/**
 * The 32-byte key of a passphrase; the caller wipes it. Throws `RangeError` on a cost out of bounds
 * before anything is allocated, and `job.cancelled` as soon as `signal` says so: a derivation that the
 * platform does not stop goes on beside, and its key is wiped.
 */
export async function derivePassphraseKey(
  passphrase: string,
  kdf: PassphraseKdf,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { memoryMiB, passes, salt } = kdf;
  if (!KdfCost.safeParse({ memoryMiB, passes }).success) throw new RangeError("KDF out of bounds");
  if (signal?.aborted === true) throw new ExpectedError("job.cancelled");
  const typed = new TextEncoder().encode(normalizePassphrase(passphrase));
  const derived = argon2id
    .derive({ typed, salt, memoryMiB, passes }, signal)
    .finally(() => wipe(typed));
  return signal === undefined ? derived : unlessCancelled(derived, signal);
}

async function unlessCancelled(
  derived: Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  const cancel = () => {
    reject(new ExpectedError("job.cancelled"));
    derived.then((key) => wipe(key)).catch(() => {});
  };
  signal.addEventListener("abort", cancel, { once: true });
  try {
    return await Promise.race([derived, cancelled]);
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}
