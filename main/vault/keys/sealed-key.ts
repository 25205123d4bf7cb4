import type { HeaderSlot } from "#shared/domain/vault/header.ts";
import { sodium } from "./sodium.ts";

export type SealedKey = HeaderSlot["wrappedUserKey"];

/** A key under another key, and bound to the text `bound`, with a fresh nonce. */
export function sealKey(secret: Uint8Array, key: Uint8Array, bound: string): SealedKey {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    secret,
    bound,
    null,
    nonce,
    key,
  );
  return { nonce: sodium.to_hex(nonce), ciphertext: sodium.to_hex(ciphertext) };
}

/** What `sealKey` sealed, or null when the key or the bound text is another. The caller wipes it. */
export function openKey(sealed: SealedKey, key: Uint8Array, bound: string): Uint8Array | null {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sodium.from_hex(sealed.ciphertext),
      bound,
      sodium.from_hex(sealed.nonce),
      key,
    );
  } catch {
    return null;
  }
}
