import { sodium } from "./sodium.ts";

/** Signs as one person. */
export interface Signer {
  readonly userId: string;
  /** Ed25519, 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}

/** The key stays with the caller, who wipes it: signing throws from then on. */
export function signerOf(userId: string, privateKey: Uint8Array): Signer {
  return {
    userId,
    sign(message) {
      // A wiped key is all zeros, and would sign without complaint.
      if (privateKey.every((byte) => byte === 0)) throw new Error("the vault is locked");
      return sodium.crypto_sign_detached(message, privateKey);
    },
  };
}

/** Whether `signature` is that of `message` under `publicKey`; false for keys of a wrong size too. */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== sodium.crypto_sign_PUBLICKEYBYTES) return false;
  if (signature.length !== sodium.crypto_sign_BYTES) return false;
  return sodium.crypto_sign_verify_detached(signature, message, publicKey);
}

/** A text's signature by `signer`, in hexadecimal. */
export function signText(signer: Signer, text: string): string {
  return sodium.to_hex(signer.sign(Buffer.from(text, "utf8")));
}

/** Whether `signature` is that of `text` under `publicKey`, both in hexadecimal. */
export function isTextSigned(publicKey: string, text: string, signature: string): boolean {
  return verify(sodium.from_hex(publicKey), Buffer.from(text, "utf8"), sodium.from_hex(signature));
}
