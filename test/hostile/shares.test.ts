import { beforeEach, describe, expect, it } from "vitest";
import type { Header, SharesSlot } from "#shared/domain/vault/header.ts";
import { FIELD_SIZE } from "#shared/domain/vault/galois-2048.ts";
import { readShareWords, shareWords } from "#shared/domain/vault/recovery-share.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { endorse } from "#main/vault/keys/endorsement.ts";
import { FRENCH_WORDS } from "#main/vault/keys/french-words.ts";
import { combineShares, newShareSecret, splitSecret } from "#main/vault/keys/share-set.ts";
import { ownTool } from "#test/helpers/forger.ts";
import { madeShares, some } from "#test/helpers/recovery-shares.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { forgeHeader, headerBytes, headerOf } from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

const NEXT = "une phrase retrouvée à plusieurs";
const HOLDERS = ["Anaïs", "Bastien", "Camille", "Driss", "Elena"];

interface Shared {
  readonly path: string;
  readonly words: string[][];
}

async function sharedVault(threshold = 3): Promise<Shared> {
  const vault = await openTestVault();
  const words = await madeShares(vault, { threshold, holders: HOLDERS });
  await vault.close();
  return { path: vault.path, words };
}

/** What opening with these parts fails with; null when it does not. */
async function failureOf(path: string, shares: string[][]) {
  const vault = new TestVault({});
  const input = { vault: vault.grant(path), shares, name: "Venue d’ailleurs", newPassphrase: NEXT };
  const result = await vault.result("vault.openWithShares", input);
  await vault.close();
  return result.ok ? null : result.error;
}

/** What is said of one part as it is typed. */
async function saidOf(path: string, words: string[], taken: number[] = []) {
  const vault = new TestVault({});
  const source = { kind: "vault" as const, vault: vault.grant(path) };
  const result = await vault.result("recovery.readShare", { source, words, taken });
  await vault.close();
  return result.ok ? result.value : result.error;
}

async function opens(path: string, passphrase: string): Promise<boolean> {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
  await vault.close();
  return result.ok;
}

function sharesSlotIn(header: Header): SharesSlot {
  const slot = header.slots.find(({ kind }) => kind === "shares");
  if (slot?.kind !== "shares") throw new Error("no parts");
  return slot;
}

function withSlot(header: Header, change: Partial<SharesSlot>): Header {
  return {
    ...header,
    slots: header.slots.map((slot) => (slot.kind === "shares" ? { ...slot, ...change } : slot)),
  };
}

const otherWord = (word: string) =>
  FRENCH_WORDS.word(((FRENCH_WORDS.find(word) ?? 0) + 1) % FIELD_SIZE);

const flipped = (hex: string) => (hex.startsWith("0") ? "1" : "0") + hex.slice(1);

const replaced = (words: readonly string[], at: number, word: string) =>
  words.map((old, index) => (index === at ? word : old));

describe("too few parts", () => {
  it("are told how many are missing, and the vault is not touched", async () => {
    const { path, words } = await sharedVault();
    const before = headerBytes(path);
    expect(await failureOf(path, [])).toMatchObject({ code: "recovery.not_enough" });
    expect(await failureOf(path, some(words, [1, 5]))).toEqual({
      code: "recovery.not_enough",
      params: { count: 2, threshold: 3 },
    });
    expect(headerBytes(path)).toEqual(before);
    expect(await failureOf(path, some(words, [1, 5, 3]))).toBeNull();
  });

  it("say nothing of the secret: with one part less, every secret is as likely", async () => {
    const shares = await splitSecret(newShareSecret(), { threshold: 3, count: 5 });
    const two = shares.slice(0, 2);
    const guesses = await Promise.all(
      Array.from({ length: 32 }, async (_, guess) => {
        const third = { number: 3, bytes: Uint8Array.from(shares[2]?.bytes ?? []) };
        third.bytes[0] = guess;
        return (await combineShares([...two, third]))[0];
      }),
    );
    expect(new Set(guesses).size).toBe(32);
  });
});

describe("a part that is typed", () => {
  it("with a corrupt word is refused with the place of it", async () => {
    const { path, words } = await sharedVault();
    const [part = []] = words;
    for (const at of [0, 7, 24]) {
      expect(await saidOf(path, replaced(part, at, "zzzz"))).toEqual({
        code: "recovery.share_unknown_words",
        params: { places: String(at + 1) },
      });
      expect(await saidOf(path, replaced(part, at, otherWord(part[at] ?? "")))).toEqual({
        code: "recovery.share_wrong_word",
        params: { place: at + 1 },
      });
    }
    expect(await saidOf(path, part.slice(1))).toEqual({
      code: "recovery.share_count",
      params: { count: 24 },
    });
  });

  it("twice is named, as it is typed and when all are given at once", async () => {
    const { path, words } = await sharedVault();
    const twice = { code: "recovery.share_twice", params: { number: 2 } };
    expect(await saidOf(path, words[1] ?? [], [2])).toEqual(twice);
    expect(await failureOf(path, some(words, [2, 4, 2]))).toEqual(twice);
  });

  it("of another vault is named, also among good ones", async () => {
    const { path, words } = await sharedVault();
    const other = await sharedVault();
    const foreign = { code: "recovery.share_foreign" };
    expect(await saidOf(path, other.words[0] ?? [])).toMatchObject(foreign);
    const mixed = [...some(words, [1, 2]), ...some(other.words, [3])];
    expect(await failureOf(path, mixed)).toMatchObject(foreign);
  });

  it("of an older set is named in the open vault, and opens nothing in the closed one", async () => {
    const vault = await openTestVault();
    const old = await madeShares(vault, { threshold: 3, holders: HOLDERS });
    const words = await madeShares(vault, { threshold: 3, holders: HOLDERS });
    const checked = { words: old[1] ?? [], isNew: false, taken: [] };
    expect(await vault.result("recovery.checkShare", checked)).toMatchObject({
      ok: false,
      error: { code: "recovery.share_older" },
    });
    const mixed = [...some(words, [1, 3]), ...some(old, [2])];
    expect(await vault.result("recovery.drill", { shares: mixed })).toMatchObject({
      ok: false,
      error: { code: "recovery.share_older" },
    });
    await vault.close();
    expect(await failureOf(vault.path, old.slice(0, 3))).toMatchObject({
      code: "recovery.share_foreign",
    });
    expect(await failureOf(vault.path, words.slice(0, 3))).toBeNull();
  });

  it("forged with a valid checksum is named, and no wrong secret is ever tried", async () => {
    const { path, words } = await sharedVault();
    const reading = readShareWords(words[2] ?? [], FRENCH_WORDS);
    if (reading.kind !== "valid") throw new Error("not a part");
    for (const at of [0, 15, 30]) {
      const bytes = Uint8Array.from(reading.share.bytes);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const forged = shareWords({ number: 3, bytes }, FRENCH_WORDS);
      expect(await failureOf(path, [...some(words, [1, 2]), forged])).toMatchObject({
        code: "recovery.share_foreign",
      });
    }
    // A good part under another number, so that one holder would count twice.
    const renamed = shareWords({ ...reading.share, number: 4 }, FRENCH_WORDS);
    expect(await saidOf(path, renamed)).toMatchObject({ code: "recovery.share_foreign" });
  });

  it("that is a recovery kit is said to be one, and a part is no kit", async () => {
    const vault = await openTestVault();
    const words = await madeShares(vault, { threshold: 2, holders: HOLDERS });
    const kit = { passphrase: PASSPHRASE, language: "fr" as const, folder: null };
    const made = await vault.call("vault.makeRecoveryKit", kit);
    await vault.call("vault.confirmRecoveryKit", { words: made.words, removeFile: false });
    await vault.close();
    expect(await saidOf(vault.path, made.words)).toMatchObject({ code: "recovery.share_kit" });
    const rescue = new TestVault({});
    const input = { vault: rescue.grant(vault.path), words: words[0] ?? [], newPassphrase: NEXT };
    expect(await rescue.result("vault.openWithKit", input)).toMatchObject({
      ok: false,
      error: { code: "keys.kit_refused" },
    });
  });

  it("where no parts were made finds nothing to open", async () => {
    const { words } = await sharedVault();
    const vault = await openTestVault();
    await vault.close();
    expect(await failureOf(vault.path, words)).toMatchObject({ code: "recovery.none" });
  });
});

describe("a header whose parts somebody altered", () => {
  it("is never obeyed: a lower threshold, other commitments, a flipped bit", async () => {
    const { path, words } = await sharedVault();
    const header = headerOf(path);
    const slot = sharesSlotIn(header);
    const codeWith = async (change: Partial<SharesSlot>, numbers: number[]) => {
      forgeHeader(path, withSlot(header, change));
      const failure = await failureOf(path, some(words, numbers));
      forgeHeader(path, withSlot(header, change));
      const vault = new TestVault({});
      const input = { vault: vault.grant(path), passphrase: PASSPHRASE };
      expect(await vault.result("vault.open", input)).toMatchObject({
        ok: false,
        error: { code: "vault.header_damaged" },
      });
      return failure?.code;
    };
    expect(await codeWith({ threshold: 2 }, [1, 2])).toBe("recovery.not_together");
    expect(await codeWith({ threshold: 2 }, [1, 2, 3])).toBe("vault.header_damaged");
    const commitments = slot.commitments.map((hex, at) => (at === 0 ? flipped(hex) : hex));
    expect(await codeWith({ commitments }, [1, 2, 3])).toBe("recovery.share_foreign");
    expect(await codeWith({ commitments }, [2, 3, 4])).toBe("vault.header_damaged");
    expect(await codeWith({ commitments: slot.commitments.toReversed() }, [1, 2, 3])).toBe(
      "recovery.share_foreign",
    );
    expect(await codeWith({ secretCommitment: flipped(slot.secretCommitment) }, [1, 2, 3])).toBe(
      "recovery.not_together",
    );
    // Nothing of the parts is altered, and nothing else can be either.
    expect(await codeWith({}, [1, 2, 3])).toBe("vault.header_damaged");
  });

  it("that lost its parts refuses them, and is noticed by whoever opens with a passphrase", async () => {
    const { path, words } = await sharedVault();
    const header = headerOf(path);
    const { userId } = sharesSlotIn(header);
    forgeHeader(path, {
      ...header,
      users: header.users.filter(({ id }) => id !== userId),
      slots: header.slots.filter(({ kind }) => kind !== "shares"),
    });
    expect(await failureOf(path, words.slice(0, 3))).toMatchObject({ code: "recovery.none" });
    expect(await opens(path, PASSPHRASE)).toBe(false);
  });

  it("takes no parts from another vault's header", async () => {
    const { path } = await sharedVault();
    const other = await sharedVault();
    const foreign = sharesSlotIn(headerOf(other.path));
    const header = headerOf(path);
    forgeHeader(path, withSlot(header, { ...foreign, userId: sharesSlotIn(header).userId }));
    expect(await failureOf(path, other.words.slice(0, 3))).toMatchObject({
      code: "recovery.share_foreign",
    });
  });
});

describe("somebody with the vault's key who says that they came in with parts", () => {
  it("is named by verification: the set's own key answers for nobody else", async () => {
    const vault = await openTestVault();
    await madeShares(vault, { threshold: 2, holders: HOLDERS });
    const slot = sharesSlotIn(vault.session.vault.unlocked.header);
    const userId = newId();
    const { sign } = userPairs(newUserKey());
    const signer = signerOf(userId, sign.privateKey);
    const commands = ownTool(vault, signer);
    const newcomer = { setId: slot.id, userId, signPublicKey: sign.publicKey };
    const { seq } = await commands.run({ name: "vault.openedWithShares" }, async ({ raw }) => {
      raw
        .prepare(
          `INSERT INTO vault_user (id, name, sign_public_key, roles, endorsed_by, endorsement)
           VALUES (?, 'Intrus', ?, '["secretary","bureau"]', ?, ?)`,
        )
        .run(toBlob(userId), sign.publicKey, toBlob(slot.id), endorse(newcomer, signer));
    });
    expect((await vault.call("vault.verify", {})).findings).toEqual([
      { place: "journal", at: String(seq), problem: "unknown_actor" },
      { place: "directory", at: "Intrus", problem: "unsigned_row" },
    ]);
  });
});
