import crypto from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Argon2Input } from "./argon2-worker.ts";
import { argon2id, derivedByPlatform, derivedOnThread } from "./argon2.ts";
import { deriveEachTime } from "#test/helpers/remember-derivations.ts";
import { sodium } from "./sodium.ts";

const hex = (key: Uint8Array | null) => (key === null ? null : sodium.to_hex(key));
const bytes = (text: string) => new TextEncoder().encode(text);
const FLOOR = { memoryMiB: 64, passes: 2 };

const INPUTS: readonly Argon2Input[] = [
  { ...FLOOR, typed: bytes("orée forêt été"), salt: "00".repeat(16) },
  { ...FLOOR, typed: bytes("x"), salt: "ff".repeat(16) },
  { memoryMiB: 65, passes: 3, typed: bytes("é".repeat(500)), salt: "0123456789abcdef".repeat(2) },
];

// Files of the same process may have asked for derivations to be remembered.
beforeEach(deriveEachTime);
afterEach(() => void vi.restoreAllMocks());

/** What Electron's Node says: its BoringSSL has no Argon2. */
function withoutPlatform(): void {
  const refusal = Object.assign(new Error("none"), { code: "ERR_CRYPTO_ARGON2_NOT_SUPPORTED" });
  vi.spyOn(crypto, "argon2").mockImplementation(() => {
    throw refusal;
  });
}

describe("Argon2id", () => {
  it("gives the key of its reference program's own tests", async () => {
    // `hashtest(version, 2, 16, 1, "password", "somesalt", …)`; libsodium takes no salt of 8 bytes.
    const salt = sodium.to_hex(bytes("somesalt"));
    expect(hex(await derivedByPlatform({ ...FLOOR, typed: bytes("password"), salt }))).toBe(
      "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    );
  });

  it.each(INPUTS)(
    "gives one key, by the platform and on a thread ($memoryMiB MiB)",
    async (input) => {
      expect(hex(await derivedByPlatform(input))).toBe(hex(await derivedOnThread(input)));
    },
  );

  it("goes to the thread where the platform has none, and nowhere on another failure", async () => {
    const [input] = INPUTS;
    if (input === undefined) throw new Error("one input");
    const key = hex(await argon2id.derive(input));
    withoutPlatform();
    expect(await derivedByPlatform(input)).toBeNull();
    expect(hex(await argon2id.derive(input))).toBe(key);
    vi.mocked(crypto.argon2).mockImplementation(() => {
      throw new Error("another one");
    });
    await expect(argon2id.derive(input)).rejects.toThrow("another one");
  });

  it("finds none on a Node of before there was one", async () => {
    const { argon2 } = crypto;
    onTestFinished(() => void Reflect.set(crypto, "argon2", argon2));
    Reflect.set(crypto, "argon2", undefined);
    expect(
      await derivedByPlatform({ ...FLOOR, typed: bytes("x"), salt: "00".repeat(16) }),
    ).toBeNull();
  });

  it("leaves what was typed to its caller, and tells a failure of the thread", async () => {
    const typed = bytes("une phrase");
    await derivedOnThread({ ...FLOOR, typed, salt: "00".repeat(16) });
    expect(typed).toEqual(bytes("une phrase"));
    await expect(derivedOnThread({ typed, salt: "00", memoryMiB: 64, passes: 2 })).rejects.toThrow(
      /salt/u,
    );
  });

  it("keeps no memory of a derivation", async () => {
    const before = process.memoryUsage.rss();
    await derivedOnThread({ ...FLOOR, memoryMiB: 256, typed: bytes("x"), salt: "00".repeat(16) });
    await derivedByPlatform({ ...FLOOR, memoryMiB: 256, typed: bytes("x"), salt: "00".repeat(16) });
    expect((process.memoryUsage.rss() - before) / 1024 / 1024).toBeLessThan(128);
  });
});
