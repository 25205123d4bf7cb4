import type { PassphraseKdf } from "#shared/domain/vault/header.ts";
import { KdfCost } from "#shared/domain/vault/kdf.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { sodium, wipe } from "./sodium.ts";

const KEY_BYTES = 32;
const MIB = 1024 * 1024;

/** Parameters for a new slot: this cost, a fresh salt. */
export function newKdf(cost: KdfCost): PassphraseKdf {
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES);
  return { algorithm: "argon2id13", ...cost, salt: sodium.to_hex(salt) };
}

/**
 * The 32-byte key of a passphrase; the caller wipes it. Throws `RangeError` on a cost out of bounds
 * before anything is allocated.
 */
export function derivePassphraseKey(passphrase: string, kdf: PassphraseKdf): Uint8Array {
  const { memoryMiB, passes } = kdf;
  if (!KdfCost.safeParse({ memoryMiB, passes }).success) throw new RangeError("KDF out of bounds");
  const typed = new TextEncoder().encode(normalizePassphrase(passphrase));
  try {
    return sodium.crypto_pwhash(
      KEY_BYTES,
      typed,
      sodium.from_hex(kdf.salt),
      passes,
      memoryMiB * MIB,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
  } finally {
    wipe(typed);
  }
}
