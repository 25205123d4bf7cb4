import type { PassphraseKdf } from "#shared/domain/vault/header.ts";
import { KdfCost } from "#shared/domain/vault/kdf.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { argon2id } from "./argon2.ts";
import { sodium, wipe } from "./sodium.ts";

/** Parameters for a new slot: this cost, a fresh salt. */
export function newKdf(cost: KdfCost): PassphraseKdf {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  return { algorithm: "argon2id13", ...cost, salt: sodium.to_hex(salt) };
}

/**
 * The 32-byte key of a passphrase; the caller wipes it. Throws `RangeError` on a cost out of bounds
 * before anything is allocated.
 */
export async function derivePassphraseKey(
  passphrase: string,
  kdf: PassphraseKdf,
): Promise<Uint8Array> {
  const { memoryMiB, passes, salt } = kdf;
  if (!KdfCost.safeParse({ memoryMiB, passes }).success) throw new RangeError("KDF out of bounds");
  const typed = new TextEncoder().encode(normalizePassphrase(passphrase));
  try {
    return await argon2id.derive({ typed, salt, memoryMiB, passes });
  } finally {
    wipe(typed);
  }
}
