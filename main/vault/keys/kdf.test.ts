import { describe, expect, it } from "vitest";
import { derivePassphraseKey, newKdf } from "./kdf.ts";
import { sodium } from "./sodium.ts";

const FLOOR = { memoryMiB: 64, passes: 2 };

describe("derivePassphraseKey", () => {
  it("gives this key for these words, in every version to come", async () => {
    // OpenSSL's Argon2id, through Node, gives the same.
    const kdf = { algorithm: "argon2id13" as const, ...FLOOR, salt: "00".repeat(16) };
    expect(sodium.to_hex(await derivePassphraseKey("orée forêt été", kdf))).toBe(
      "a6bac0f7f7252b6a37151aea9553504081e50f16ed57cdb222cfef1e4d9bc658",
    );
  });

  it("gives another key for another salt, cost or letter", async () => {
    const kdf = { algorithm: "argon2id13" as const, ...FLOOR, salt: "00".repeat(16) };
    const keys = await Promise.all([
      derivePassphraseKey("orée", kdf),
      derivePassphraseKey("oree", kdf),
      derivePassphraseKey("orée", { ...kdf, salt: "01".repeat(16) }),
      derivePassphraseKey("orée", { ...kdf, passes: 3 }),
      derivePassphraseKey("orée", { ...kdf, memoryMiB: 65 }),
    ]);
    expect(new Set(keys.map((key) => sodium.to_hex(key))).size).toBe(keys.length);
  });
});

describe("newKdf", () => {
  it("draws a salt each time", () => {
    expect(newKdf(FLOOR)).toMatchObject({ algorithm: "argon2id13", ...FLOOR });
    expect(newKdf(FLOOR).salt).not.toBe(newKdf(FLOOR).salt);
  });
});
