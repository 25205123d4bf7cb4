import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { sodium } from "../keys/sodium.ts";

/** The keys that come from the key of an epoch, 32 bytes each, one use each. */
export interface EpochKeys {
  /** Of what the boxes lead to: the statement of the epoch, or what somebody reported. */
  readonly content: Uint8Array;
  readonly records: Uint8Array;
  /** Which rows are of this epoch. */
  readonly tags: Uint8Array;
  readonly files: Uint8Array;
}

/** 32 random bytes. The caller wipes them. */
export function newEpochKey(): Uint8Array {
  return sodium.randombytes_buf(sodium.crypto_kdf_KEYBYTES);
}

/** The caller wipes them. */
export function epochKeys(key: Uint8Array): EpochKeys {
  return {
    content: sodium.crypto_kdf_derive_from_key(32, 1, "grf-ccon", key),
    records: sodium.crypto_kdf_derive_from_key(32, 2, "grf-crec", key),
    tags: sodium.crypto_kdf_derive_from_key(32, 3, "grf-ctag", key),
    files: sodium.crypto_kdf_derive_from_key(32, 4, "grf-cfil", key),
  };
}

/**
 * What the key is recognised by, beside its boxes, before anything is decrypted: XChaCha20-Poly1305 does not
 * commit to its key, and one ciphertext could be made to say two things to two people who were given two keys.
 */
export function commitmentOf(vaultId: string, key: Uint8Array): Uint8Array {
  const purpose = canonicalJson({ purpose: "greffe.case-commitment.1", vaultId });
  return sodium.crypto_generichash(32, purpose, key);
}
