import { z } from "zod";

/** The longest passphrase of all, every letter of it escaped in JSON, in hexadecimal: 12 MiB. */
const MAX_BOX = 16 * 1024 * 1024;

/** A text under AES-256-GCM, with its nonce. */
export const SealedText = z.object({ nonce: z.hex().max(24), box: z.hex().max(MAX_BOX) });
export type SealedText = z.infer<typeof SealedText>;

/** An input, with the public key that was made for this one call. */
export const SealedInput = z.object({ sealed: SealedText.extend({ publicKey: z.hex().max(130) }) });
export type SealedInput = z.infer<typeof SealedInput>;

export const SealedResult = z.object({ sealed: SealedText });
export type SealedResult = z.infer<typeof SealedResult>;

/**
 * ECDH on P-256, then HKDF with SHA-256, one AES key a direction: what Web Cryptography has in
 * Chromium and in Node alike (https://www.w3.org/TR/WebCryptoAPI/).
 */
export const SEAL = {
  agreement: { name: "ECDH", namedCurve: "P-256" },
  toVault: "greffe.page-to-vault.1",
  toPage: "greffe.vault-to-page.1",
} as const;
