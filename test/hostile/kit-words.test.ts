import { describe, expect, it } from "vitest";
import type { Header, RecoverySlot } from "#shared/domain/vault/header.ts";
import { FIELD_SIZE } from "#shared/domain/vault/galois-2048.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { FRENCH_WORDS } from "#main/vault/keys/french-words.ts";
import { newId } from "#main/vault/db/ids.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import {
  forgeHeader,
  headerBytes,
  headerOf,
  writeBothHeaders,
} from "#test/helpers/vault-folder.ts";

const NEXT = "une phrase retrouvée sur papier";

async function vaultWithKit(): Promise<{ path: string; words: string[] }> {
  const vault = await openTestVault();
  const input = { passphrase: PASSPHRASE, language: "fr" as const, folder: null };
  const { words } = await vault.call("vault.makeRecoveryKit", input);
  await vault.call("vault.confirmRecoveryKit", { words, removeFile: false });
  await vault.close();
  return { path: vault.path, words };
}

async function failureOf(path: string, words: string[]) {
  const vault = new TestVault({});
  const input = { vault: vault.grant(path), words, newPassphrase: NEXT };
  const result = await vault.result("vault.openWithKit", input);
  await vault.close();
  return result.ok ? null : result.error;
}

function recoverySlotOf(header: Header): RecoverySlot {
  const slot = header.slots.find(({ kind }) => kind === "recovery");
  if (slot?.kind !== "recovery") throw new Error("no kit");
  return slot;
}

const replaced = (words: readonly string[], at: number, word: string) =>
  words.map((old, index) => (index === at ? word : old));

function otherWord(word: string): string {
  return FRENCH_WORDS.word(((FRENCH_WORDS.find(word) ?? 0) + 1) % FIELD_SIZE);
}

describe("a kit copied with a mistake", () => {
  it("is refused with the place of it, and the vault is not touched", async () => {
    const { path, words } = await vaultWithKit();
    const before = headerBytes(path);
    for (let at = 0; at < words.length; at += 1) {
      expect(await failureOf(path, replaced(words, at, "zzzz"))).toEqual({
        code: "keys.kit_unknown_words",
        params: { places: String(at + 1) },
      });
      expect(await failureOf(path, replaced(words, at, otherWord(words[at] ?? "")))).toEqual({
        code: "keys.kit_wrong_word",
        params: { place: at + 1 },
      });
      const [one, next] = [words[at], words[at + 1]];
      if (one === undefined || next === undefined || one === next) continue;
      const swapped = await failureOf(path, replaced(replaced(words, at, next), at + 1, one));
      expect(swapped?.code).toBe("keys.kit_swapped");
      expect(swapped?.params?.["pairs"]).toContain(`${at + 1}–${at + 2}`);
    }
    expect(await failureOf(path, words.slice(1))).toEqual({
      code: "keys.kit_count",
      params: { count: 24 },
    });
    expect(await failureOf(path, ["", ...words.slice(1)])).toMatchObject({
      code: "keys.kit_unknown_words",
    });
    expect(headerBytes(path)).toEqual(before);
  });
});

describe("the slot of a kit", () => {
  it("opens nothing when moved, relabelled, or taken from another vault", async () => {
    const { path, words } = await vaultWithKit();
    const other = await vaultWithKit();
    const header = headerOf(path);
    const slot = recoverySlotOf(header);
    const passphrase = header.slots.filter(({ kind }) => kind === "passphrase");
    const foreign = recoverySlotOf(headerOf(other.path));
    for (const forged of [
      { ...slot, id: newId() },
      { ...slot, wrappedUserKey: foreign.wrappedUserKey },
      { ...foreign, userId: slot.userId },
      // The passphrase's own box in the kit's place.
      { ...slot, wrappedUserKey: passphrase[0]?.wrappedUserKey ?? slot.wrappedUserKey },
    ]) {
      forgeHeader(path, { ...header, slots: [...passphrase, forged] });
      expect((await failureOf(path, words))?.code).toBe("keys.kit_refused");
      expect((await failureOf(path, other.words))?.code).toBe("keys.kit_refused");
    }
  });

  it("does not make a header acceptable whose MAC is wrong", async () => {
    const { path, words } = await vaultWithKit();
    const header = headerOf(path);
    // The slot is untouched; everything else the author could change is under a MAC they cannot make.
    writeBothHeaders(
      path,
      encodeHeader({ ...header, generation: header.generation + 1 }, Buffer.alloc(32, 7)),
    );
    expect((await failureOf(path, words))?.code).toBe("vault.header_damaged");
  });

  it("taken out of the header by somebody without the keys is noticed, not obeyed", async () => {
    const { path, words } = await vaultWithKit();
    const header = headerOf(path);
    const slots = header.slots.filter(({ kind }) => kind === "passphrase");
    forgeHeader(path, { ...header, slots });
    expect((await failureOf(path, words))?.code).toBe("keys.kit_none");
    const vault = new TestVault({});
    const result = await vault.result("vault.open", {
      vault: vault.grant(path),
      passphrase: PASSPHRASE,
    });
    expect(result).toMatchObject({ ok: false, error: { code: "vault.header_damaged" } });
  });
});
