import { sodium } from "../keys/sodium.ts";

const NONCE_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
const TAG_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES;

/** What sealing adds to a content, in bytes. */
export const SEALING_BYTES = NONCE_BYTES + TAG_BYTES;

/** XChaCha20-Poly1305 under a fresh nonce, which comes first; bound to the text `bound`. */
export function sealBytes(content: Uint8Array, key: Uint8Array, bound: string): Uint8Array {
  const nonce = sodium.randombytes_buf(NONCE_BYTES);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    content,
    bound,
    null,
    nonce,
    key,
  );
  return Buffer.concat([nonce, sealed]);
}

/** What `sealBytes` sealed; null under another key, bound to another text, or altered. */
export function openBytes(sealed: Uint8Array, key: Uint8Array, bound: string): Uint8Array | null {
  if (sealed.length < SEALING_BYTES) return null;
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(NONCE_BYTES),
      bound,
      sealed.subarray(0, NONCE_BYTES),
      key,
    );
  } catch {
    return null;
  }
}
