import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { HEADER_FORMAT } from "#shared/domain/vault/header.ts";
import { headerText } from "#shared/domain/vault/header-text.ts";
import { decodeHeader, isAuthentic } from "#main/vault/keys/header-codec.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { readHeader } from "#main/vault/keys/header-file.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { verifyHeader } from "#main/vault/features/vault/verify-header.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import {
  codeOf,
  headerBytes,
  headerOf,
  lockedVaultFolder,
  newVaultFolder,
  writeBothHeaders,
} from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

function unlock(path: string) {
  return unlockWithPassphrase(path, PASSPHRASE);
}

function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder);
  return Object.fromEntries(
    names.map((n) => [n, readFileSync(join(folder, n)).toString("base64")]),
  );
}

/** A header file around any text, with right length and checksum: what a forger can write. */
function wrapped(text: string, magic = "GREFFE1\n"): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(text));
  const plain = Buffer.concat([Buffer.from(magic), length, Buffer.from(text)]);
  const checked = Buffer.concat([plain, sodium.crypto_generichash(32, plain, null)]);
  return Buffer.concat([checked, Buffer.alloc(32, 9)]);
}

describe("a header altered byte by byte", () => {
  it("is refused for each flipped byte of its two copies, and left untouched", async () => {
    const path = await lockedVaultFolder();
    const whole = headerBytes(path);
    const accepted: number[] = [];
    // The last 32 bytes are the MAC, which no key has checked yet: see the next test.
    for (let at = 0; at < whole.length - 32; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at] = (whole[at] ?? 0) ^ (1 << (at % 8));
      writeBothHeaders(path, flipped);
      const code = await codeOf(readHeader(path));
      if (!REFUSED.has(code)) accepted.push(at);
    }
    expect(accepted).toEqual([]);
    const before = snapshot(path);
    expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
    expect(snapshot(path)).toEqual(before);
  });

  it("fails its MAC wherever the checksum was recomputed to fit", async () => {
    const vault = await newVaultFolder();
    const whole = headerBytes(vault.path);
    const authentic: number[] = [];
    const end = whole.length - 64;
    for (let at = 12; at < whole.length; at += 1) {
      const altered = Buffer.from(whole);
      altered[at] = (whole[at] ?? 0) ^ 1;
      if (at < end) altered.set(sodium.crypto_generichash(32, altered.subarray(0, end), null), end);
      if (isAuthentic(altered, vault.headerKey)) authentic.push(at);
    }
    expect(authentic).toEqual([]);
  });

  it("is refused once unlocked, when only its MAC was altered", async () => {
    const path = await lockedVaultFolder();
    const altered = headerBytes(path);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    writeBothHeaders(path, altered);
    const before = snapshot(path);
    expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
    expect(snapshot(path)).toEqual(before);
  });

  it("still opens from its other copy, which verification then tells", async () => {
    const path = await lockedVaultFolder();
    const damaged = headerBytes(path);
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    writeFileSync(join(path, "header"), damaged);
    const vault = await unlock(path);
    expect(await verifyHeader(path, vault)).toEqual({
      ok: false,
      at: "header",
      problem: "damaged",
    });
    await vault.release();
  });
});

const REFUSED = new Set(["vault.header_damaged", "vault.not_a_vault", "vault.newer_format"]);

describe("a header of a wrong shape", () => {
  it("is refused when cut at any length", async () => {
    const path = await lockedVaultFolder();
    const whole = headerBytes(path);
    const accepted: number[] = [];
    for (let length = 0; length < whole.length; length += 7) {
      writeBothHeaders(path, whole.subarray(0, length));
      if (!REFUSED.has(await codeOf(readHeader(path)))) accepted.push(length);
    }
    writeBothHeaders(path, Buffer.concat([whole, Buffer.from("\n")]));
    if (!REFUSED.has(await codeOf(readHeader(path)))) accepted.push(whole.length + 1);
    expect(accepted).toEqual([]);
  });

  it("is damage, not an empty folder, when both copies are emptied beside a store", async () => {
    const path = await lockedVaultFolder();
    writeFileSync(join(path, "store.db"), "chiffré");
    writeBothHeaders(path, Buffer.alloc(0));
    expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
  });

  it("is refused at 10 MB, and at 1 TB (sparse), which nothing could read", async () => {
    const path = await lockedVaultFolder();
    writeBothHeaders(path, Buffer.concat([headerBytes(path), Buffer.alloc(10_000_000)]));
    expect(REFUSED).toContain(await codeOf(unlock(path)));
    for (const name of ["header", "header.alt"]) truncateSync(join(path, name), 2 ** 40);
    expect(REFUSED).toContain(await codeOf(unlock(path)));
  });

  it("is refused with a repeated key, an unknown field, a prototype or another type", async () => {
    const path = await lockedVaultFolder();
    const text = headerText(headerOf(path));
    const texts = [
      text.replace("{", '{"cipher":"aegis",'),
      text.replace("{", '{"aa":0,'),
      text.replace("{", '{"__proto__":{"format":1},'),
      text.replace('"generation":1', '"generation":-1'),
      text.replace('"generation":1', '"generation":9007199254740993'),
      text.replace('"slots":[', '"slots":[null,'),
      text.replace(/"users":\[.*\]/, '"users":[]'),
      `\ufeff${text}`,
      "[]",
      "1",
    ];
    const codes = [];
    for (const one of texts) {
      writeBothHeaders(path, wrapped(one));
      // Reading refuses it, long before a key could check its MAC.
      codes.push(await codeOf(readHeader(path)));
    }
    expect(codes).toEqual(texts.map(() => "vault.header_damaged"));
  });

  it("is refused with bytes that are not UTF-8", async () => {
    const path = await lockedVaultFolder();
    const file = wrapped('{"a":"__"}');
    file.fill(0xff, 18, 20);
    file.set(sodium.crypto_generichash(32, file.subarray(0, -64), null), file.length - 64);
    expect(decodeHeader(file)).toEqual({ kind: "damaged" });
    writeBothHeaders(path, file);
    expect(await codeOf(unlock(path))).toBe("vault.header_damaged");
  });
});

describe("a header of a later format", () => {
  it.each([
    ["by its magic", Buffer.from(`GREFFE${HEADER_FORMAT + 1}\nsealed in ways not known yet`)],
    ["by its text", wrapped(`{"format":${HEADER_FORMAT + 1},"slots":"elsewhere"}`)],
    ["by a magic of four figures", Buffer.from("GREFFE9999\n")],
  ])("is named %s, and left untouched", async (_how, bytes) => {
    const path = await lockedVaultFolder();
    writeBothHeaders(path, bytes);
    const before = snapshot(path);
    expect(await codeOf(unlock(path))).toBe("vault.newer_format");
    expect(snapshot(path)).toEqual(before);
  });

  it("wins over an old copy beside it, unless it is only damage", async () => {
    const path = await lockedVaultFolder();
    writeFileSync(join(path, "header"), wrapped(`{"format":${HEADER_FORMAT + 1}}`));
    expect(await codeOf(unlock(path))).toBe("vault.newer_format");
    writeFileSync(join(path, "header"), `GREFFE${HEADER_FORMAT + 2}\n`);
    const vault = await unlock(path);
    await vault.release();
    rmSync(join(path, "header.alt"));
    expect(await codeOf(unlock(path))).toBe("vault.newer_format");
  });
});
