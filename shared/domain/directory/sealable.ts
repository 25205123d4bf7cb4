import { hexOf } from "../kernel/hex.ts";

/**
 * Points of X25519 that lead every secret to the same, where the last bit counts for nothing: the library
 * refuses to seal anything to them, which would keep a vault from ever having other keys
 * (https://github.com/jedisct1/libsodium/blob/1.0.20-RELEASE/src/libsodium/crypto_scalarmult/curve25519/ref10/x25519_ref10.c).
 */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
]);

/** Whether a key can be sealed to this public one, in hexadecimal. */
export function isSealable(box: string): boolean {
  const last = Number.parseInt(box.slice(-2), 16) % 0x80;
  return !SMALL_ORDER.has(box.slice(0, -2) + last.toString(16).padStart(2, "0"));
}

/** A public key that keys can be sealed to, in hexadecimal. */
export const SealableKey = hexOf(32).refine(isSealable);
