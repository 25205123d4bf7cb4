import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "#shared/domain/vault/canonical-json.ts";
import type { PassphraseKdf } from "#shared/domain/vault/header.ts";
import { derivePassphraseKey, newKdf } from "#main/vault/keys/kdf.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { derivationsIn } from "#test/helpers/derivations.ts";
import { FAST_KDF, PASSPHRASE } from "#test/helpers/test-vault.ts";
import {
  codeOf,
  forgeHeader,
  headerOf,
  lockedVaultFolder,
  passphraseSlots,
  writeBothHeaders,
} from "#test/helpers/vault-folder.ts";

const OUT_OF_BOUNDS: readonly [string, Partial<PassphraseKdf>][] = [
  ["8 KiB", { memoryMiB: 8 / 1024 }],
  ["63 MiB", { memoryMiB: 63 }],
  ["1,025 MiB", { memoryMiB: 1025 }],
  ["4 TiB", { memoryMiB: 4 * 1024 * 1024 }],
  ["a negative memory", { memoryMiB: -64 }],
  ["no pass", { passes: 0 }],
  ["one pass", { passes: 1 }],
  ["eleven passes", { passes: 11 }],
  ["a billion passes", { passes: 1e9 }],
];

function unlock(path: string) {
  return unlockWithPassphrase(path, PASSPHRASE);
}

/** Writes a header of any content, which the encoder would refuse to write. */
function writeAny(path: string, header: unknown): void {
  const text = Buffer.from(JSON.stringify(sortKeys(header)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const plain = Buffer.concat([Buffer.from("GREFFE1\n"), length, text]);
  const checksum = sodium.crypto_generichash(32, plain, null);
  writeBothHeaders(path, Buffer.concat([plain, checksum, Buffer.alloc(32)]));
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sortKeys(member)]));
}

describe("a passphrase cost out of bounds", () => {
  it("is written by this test as the encoder writes a good one", async () => {
    const header = headerOf(await lockedVaultFolder());
    expect(JSON.stringify(sortKeys(header))).toBe(canonicalJson(header as unknown as Json));
  });

  it("is refused in a header at once, before anything is allocated", async () => {
    const path = await lockedVaultFolder();
    const header = headerOf(path);
    const opening = async () => (await unlock(path)).release();
    expect(await derivationsIn(opening)).toBe(1);
    const results = [];
    for (const [, change] of OUT_OF_BOUNDS) {
      const slots = passphraseSlots(header).map((slot) => ({
        ...slot,
        kdf: { ...slot.kdf, ...change },
      }));
      writeAny(path, { ...header, slots });
      let code: string | null = null;
      const derivations = await derivationsIn(async () => {
        code = await codeOf(unlock(path));
      });
      results.push({ code, derivations });
    }
    const refused = { code: "vault.header_damaged", derivations: 0 };
    expect(results).toEqual(OUT_OF_BOUNDS.map(() => refused));
  });

  it.each(OUT_OF_BOUNDS)("is refused by the derivation itself: %s", async (_cost, change) => {
    const kdf = { ...newKdf(FAST_KDF), ...change };
    const derivations = await derivationsIn(async () => {
      await expect(derivePassphraseKey("phrase", kdf)).rejects.toThrow(RangeError);
    });
    expect(derivations).toBe(0);
  });
});

describe("a passphrase cost weakened within its bounds", () => {
  it("makes the slot fail: the cost is part of what the slot is bound to", async () => {
    const path = await lockedVaultFolder({ kdf: { memoryMiB: 65, passes: 3 } });
    const header = headerOf(path);
    for (const change of [{ memoryMiB: 64 }, { passes: 2 }, { salt: "00".repeat(16) }]) {
      const slots = passphraseSlots(header).map((slot) => ({
        ...slot,
        kdf: { ...slot.kdf, ...change },
      }));
      forgeHeader(path, { ...header, slots });
      expect(await codeOf(unlock(path))).toBe("vault.wrong_passphrase");
    }
  });
});
