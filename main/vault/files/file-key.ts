import { sodium, wipe } from "../keys/sodium.ts";
import type { FileOf } from "./file-format.ts";

const NONCE = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

/** A file's own key, random. The caller wipes it. */
export function newFileKey(): Uint8Array {
  return sodium.crypto_secretstream_xchacha20poly1305_keygen();
}

/** The key of one file under the vault's file key: a nonce, then the sealed key. */
export function wrapFileKey(key: Uint8Array, vaultFileKey: Uint8Array, of: FileOf): Uint8Array {
  const nonce = sodium.randombytes_buf(NONCE);
  const wrapping = wrappingKey(vaultFileKey);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    key,
    bound(of),
    null,
    nonce,
    wrapping,
  );
  wipe(wrapping);
  return Buffer.concat([nonce, sealed]);
}

/** Null when it was wrapped for another file, or under another key. The caller wipes it. */
export function unwrapFileKey(
  wrapped: Uint8Array,
  vaultFileKey: Uint8Array,
  of: FileOf,
): Uint8Array | null {
  const wrapping = wrappingKey(vaultFileKey);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      wrapped.subarray(NONCE),
      bound(of),
      wrapped.subarray(0, NONCE),
      wrapping,
    );
  } catch {
    return null;
  } finally {
    wipe(wrapping);
  }
}

/** The vault's file key has several uses: each has a key of its own. */
function wrappingKey(vaultFileKey: Uint8Array): Uint8Array {
  return sodium.crypto_kdf_derive_from_key(32, 2, "grf-fwrp", vaultFileKey);
}

function bound({ vaultId, id }: FileOf): string {
  return `greffe.file-key.1\n${vaultId}\n${id}`;
}
