import { describe, expect, it } from "vitest";
import { signerOf, verify } from "./signing.ts";
import { sodium, wipe } from "./sodium.ts";
import { newUserKey, userPairs } from "./user-key.ts";

const message = Buffer.from("procès-verbal");

describe("signing", () => {
  it("is verified by the public key of the same person only", () => {
    const { sign } = userPairs(newUserKey());
    const signature = signerOf("a", sign.privateKey).sign(message);
    const other = userPairs(newUserKey()).sign.publicKey;
    expect(verify(sign.publicKey, message, signature)).toBe(true);
    expect(verify(other, message, signature)).toBe(false);
    expect(verify(sign.publicKey, Buffer.from("proces-verbal"), signature)).toBe(false);
  });

  it("refuses keys and signatures of a wrong size instead of throwing", () => {
    const { sign } = userPairs(newUserKey());
    const signature = signerOf("a", sign.privateKey).sign(message);
    expect(verify(new Uint8Array(0), message, signature)).toBe(false);
    expect(verify(sign.publicKey, message, signature.subarray(1))).toBe(false);
  });

  it("signs no more once its key is wiped", () => {
    const { sign } = userPairs(newUserKey());
    const signer = signerOf("a", sign.privateKey);
    wipe(sign.privateKey);
    expect(() => signer.sign(message)).toThrow("locked");
    expect(sodium.is_zero(sign.privateKey)).toBe(true);
  });
});
