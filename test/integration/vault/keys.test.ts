import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import {
  FAST_KDF,
  openTestVault,
  PASSPHRASE,
  reopenTestVault,
  TestVault,
} from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const NEXT = "une autre phrase, bien plus neuve";

async function openedWith(path: string, passphrase: string): Promise<TestVault> {
  const vault = new TestVault({});
  await vault.call("vault.open", { vault: vault.grant(path), passphrase });
  return vault;
}

/** The code of opening with a passphrase; the vault is closed again. */
async function codeOfOpening(path: string, passphrase: string): Promise<string> {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
  await vault.close();
  return result.ok ? "opens" : result.error.code;
}

async function codeOfKit(path: string, words: string[], newPassphrase = NEXT): Promise<string> {
  const vault = new TestVault({});
  const input = { vault: vault.grant(path), words, newPassphrase };
  const result = await vault.result("vault.openWithKit", input);
  await vault.close();
  return result.ok ? "opens" : result.error.code;
}

async function makeKit(vault: TestVault, passphrase = PASSPHRASE): Promise<string[]> {
  const made = await vault.call("vault.makeRecoveryKit", {
    passphrase,
    language: "fr",
    folder: null,
  });
  await vault.call("vault.confirmRecoveryKit", { words: made.words, removeFile: false });
  return made.words;
}

async function commands(vault: TestVault): Promise<string[]> {
  const entries = await vault.call("journal.list", { before: null, limit: 50 });
  return entries.map(({ command }) => command);
}

describe("changing the passphrase", () => {
  it("makes the new one open and the old one not, and says since when", async () => {
    const now = new Date("2026-11-22T20:00:00.000Z");
    const vault = await openTestVault({ now: () => now });
    expect(await vault.call("vault.keyStatus", {})).toEqual({
      kdf: FAST_KDF,
      passphraseChangedAt: null,
      kit: null,
    });
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    expect(await vault.call("vault.keyStatus", {})).toEqual({
      kdf: FAST_KDF,
      passphraseChangedAt: now.toISOString(),
      kit: null,
    });
    expect(await commands(vault)).toEqual(["vault.changePassphrase", "vault.create"]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    await vault.close();
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await codeOfOpening(vault.path, NEXT)).toBe("opens");
    const copies = await readHeaderCopies(vault.path);
    expect(copies.map((copy) => copy.kind === "valid" && copy.header.generation)).toEqual([2, 2]);
  });

  it("refuses a wrong current passphrase, the same one again, and a lower cost", async () => {
    const vault = await openTestVault();
    const change = async (current: string, next: string, kdf = FAST_KDF) => {
      const result = await vault.result("vault.changePassphrase", { current, next, kdf });
      return result.ok ? "none" : result.error.code;
    };
    expect(await change("pas la bonne phrase", NEXT)).toBe("vault.wrong_passphrase");
    expect(await change(PASSPHRASE, PASSPHRASE.normalize("NFD"))).toBe("keys.same_passphrase");
    await vault.call("vault.raiseCost", {
      passphrase: PASSPHRASE,
      kdf: { memoryMiB: 65, passes: 2 },
    });
    expect(await change(PASSPHRASE, NEXT)).toBe("keys.cost_not_higher");
    expect(await commands(vault)).toEqual(["vault.raiseCost", "vault.create"]);
  });

  it("lets one of two changes at once win, whole", async () => {
    const vault = await openTestVault();
    const phrases = ["la phrase numéro une", "la phrase numéro deux"];
    const results = await Promise.all(
      phrases.map((next) => vault.result("vault.changePassphrase", { current: PASSPHRASE, next })),
    );
    const codes = results.map((result) => (result.ok ? "done" : result.error.code));
    // They derive side by side: whichever is ready first wins.
    expect(codes.toSorted()).toEqual(["done", "vault.wrong_passphrase"]);
    await vault.close();
    for (const [at, phrase] of phrases.entries()) {
      const opens = codes[at] === "done" ? "opens" : codes[at];
      expect(await codeOfOpening(vault.path, phrase)).toBe(opens);
    }
  });

  it("cannot be undone from the journal, which would only make the journal lie", async () => {
    const vault = await openTestVault();
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    expect(await vault.result("journal.undo", { seq: 2 })).toEqual({
      ok: false,
      error: { code: "journal.not_undoable", params: { seq: 2 } },
    });
  });
});

describe("raising the cost", () => {
  it("keeps the passphrase and asks more of each guess, never less", async () => {
    const vault = await openTestVault();
    const raise = async (passphrase: string, memoryMiB: number, passes: number) => {
      const kdf = { memoryMiB, passes };
      const result = await vault.result("vault.raiseCost", { passphrase, kdf });
      return result.ok ? "done" : result.error.code;
    };
    expect(await raise(PASSPHRASE, 64, 2)).toBe("keys.cost_not_higher");
    expect(await raise("pas la bonne phrase", 66, 3)).toBe("vault.wrong_passphrase");
    expect(await raise(PASSPHRASE, 66, 3)).toBe("done");
    expect(await raise(PASSPHRASE, 70, 2)).toBe("keys.cost_not_higher");
    expect(await vault.call("vault.keyStatus", {})).toMatchObject({
      kdf: { memoryMiB: 66, passes: 3 },
      passphraseChangedAt: null,
    });
    await vault.close();
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("opens");
  });
});

describe("a recovery kit", () => {
  it("opens nothing before it is typed back, then opens and gives a new passphrase", async () => {
    const vault = await openTestVault();
    const made = await vault.call("vault.makeRecoveryKit", {
      passphrase: PASSPHRASE,
      language: "fr",
      folder: null,
    });
    expect(made).toMatchObject({
      fileName: null,
      fingerprint: expect.stringMatching(/^.{4}-.{4}$/),
    });
    expect((await vault.call("vault.keyStatus", {})).kit).toBeNull();
    expect(await commands(vault)).toEqual(["vault.create"]);
    const typed = made.words.map((word) => word.normalize("NFD").toUpperCase());
    await vault.call("vault.confirmRecoveryKit", { words: typed, removeFile: false });
    expect((await vault.call("vault.keyStatus", {})).kit).toMatchObject({
      fingerprint: made.fingerprint,
      usedAt: null,
    });
    await vault.close();

    const opened = new TestVault({});
    const status = await opened.call("vault.openWithKit", {
      vault: opened.grant(vault.path),
      words: made.words,
      newPassphrase: NEXT,
    });
    expect(status).toMatchObject({ name: "Collectif des Essais", userName: "Camille Essai" });
    expect(await commands(opened)).toEqual([
      "vault.changePassphrase",
      "vault.openedWithKit",
      "vault.makeRecoveryKit",
      "vault.create",
    ]);
    expect((await opened.call("vault.keyStatus", {})).kit).toMatchObject({
      usedAt: expect.any(String),
    });
    expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
    await opened.close();
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await codeOfOpening(vault.path, NEXT)).toBe("opens");
    expect(await codeOfKit(vault.path, made.words, "encore une autre phrase")).toBe("opens");
  });

  it("survives a change of passphrase and cost, and is replaced by the next kit", async () => {
    const vault = await openTestVault();
    const first = await makeKit(vault);
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    const second = await makeKit(vault, NEXT);
    await vault.close();
    expect(await codeOfKit(vault.path, first)).toBe("keys.kit_refused");
    expect(await codeOfKit(vault.path, second)).toBe("opens");
  });

  it("is refused by a vault that has none, and by another vault", async () => {
    const [vault, other, bare] = [
      await openTestVault(),
      await openTestVault(),
      await openTestVault(),
    ];
    const words = await makeKit(vault);
    await makeKit(other);
    await Promise.all([vault.close(), other.close(), bare.close()]);
    const before = readFileSync(join(other.path, "header"));
    expect(await codeOfKit(other.path, words)).toBe("keys.kit_refused");
    expect(await codeOfKit(bare.path, words)).toBe("keys.kit_none");
    expect(readFileSync(join(other.path, "header"))).toEqual(before);
    expect(readdirSync(bare.path)).not.toContain("lock");
  });

  it("is called off while people are checked, and nothing was used or changed", async () => {
    const vault = await openTestVault();
    const words = await makeKit(vault);
    await vault.close();
    const other = new TestVault({});
    const input = { vault: other.grant(vault.path), words, newPassphrase: NEXT };
    const asked = other.call("vault.openWithKit", input, { signal: AbortSignal.abort() });
    expect(await codeOf(asked)).toBe("job.cancelled");
    const again = await openedWith(vault.path, PASSPHRASE);
    expect(await commands(again)).not.toContain("vault.openedWithKit");
    await again.close();
    expect(await codeOfKit(vault.path, words)).toBe("opens");
  });

  it("asks for the passphrase, for its own words, and for a kit to be there", async () => {
    const vault = await openTestVault();
    const words = await makeKit(vault);
    const confirm = await vault.result("vault.confirmRecoveryKit", { words, removeFile: false });
    expect(confirm).toEqual({ ok: false, error: { code: "keys.kit_not_started" } });
    const input = { passphrase: PASSPHRASE, language: "fr" as const, folder: null };
    expect(
      await vault.result("vault.makeRecoveryKit", { ...input, passphrase: "pas la bonne" }),
    ).toEqual({ ok: false, error: { code: "vault.wrong_passphrase" } });
    await vault.call("vault.makeRecoveryKit", input);
    expect(await vault.result("vault.confirmRecoveryKit", { words, removeFile: false })).toEqual({
      ok: false,
      error: { code: "keys.kit_mismatch" },
    });
  });

  it("is printed to the chosen folder, and deleted from there once in use", async () => {
    let printed = "";
    const folder = tempFolder();
    const vault = await openTestVault({
      printPdf: (html) => {
        printed = html;
        return Promise.resolve(Buffer.from("%PDF-essai"));
      },
    });
    const made = await vault.call("vault.makeRecoveryKit", {
      passphrase: PASSPHRASE,
      language: "fr",
      folder: vault.grant(folder),
    });
    const file = join(folder, made.fileName ?? "");
    expect(readdirSync(folder)).toEqual([`kit-greffe-${made.fingerprint}.pdf`]);
    expect(readFileSync(file, "utf8")).toBe("%PDF-essai");
    for (const word of made.words) expect(printed).toContain(`<li>${word}</li>`);
    expect(printed).toContain("Collectif des Essais");
    expect(printed).toContain(made.fingerprint);
    expect(printed).not.toMatch(/<script|https?:/);
    const { words } = made;
    expect(await vault.call("vault.confirmRecoveryKit", { words, removeFile: true })).toEqual({
      fileRemoved: true,
    });
    expect(existsSync(file)).toBe(false);
  });

  it("says when nothing prints, and when the folder is gone", async () => {
    const folder = tempFolder();
    const vault = await openTestVault();
    const make = async (path: string) => {
      const input = { passphrase: PASSPHRASE, language: "en" as const, folder: vault.grant(path) };
      const result = await vault.result("vault.makeRecoveryKit", input);
      return result.ok ? "none" : result.error.code;
    };
    expect(await make(folder)).toBe("keys.kit_no_printer");
    const printing = await openTestVault({ printPdf: () => Promise.resolve(Buffer.from("pdf")) });
    const result = await printing.result("vault.makeRecoveryKit", {
      passphrase: PASSPHRASE,
      language: "en",
      folder: printing.grant(join(folder, "absent")),
    });
    expect(result).toMatchObject({ ok: false, error: { code: "vault.folder_missing" } });
    const beside = await printing.result("vault.makeRecoveryKit", {
      passphrase: PASSPHRASE,
      language: "en",
      folder: printing.grant(printing.path),
    });
    expect(beside).toMatchObject({ ok: false, error: { code: "keys.kit_in_vault" } });
  });
});

describe("a key change that was interrupted", () => {
  it("after the header and before the journal is noted at the next opening", async () => {
    const vault = await openTestVault();
    const store = readFileSync(join(vault.path, "store.db"));
    expect(store.length).toBeGreaterThan(0);
    await vault.close();
    const journaledBefore = readFileSync(join(vault.path, "store.db"));
    const again = await reopenTestVault(vault.path);
    await again.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    await again.close();
    // The store as it was: what a kill before the commit leaves.
    writeFileSync(join(vault.path, "store.db"), journaledBefore);
    const opened = await openedWith(vault.path, NEXT);
    expect(await commands(opened)).toEqual(["vault.noteKeyChange", "vault.create"]);
    expect(await opened.call("vault.keyStatus", {})).toMatchObject({
      passphraseChangedAt: expect.any(String),
    });
    expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
    await opened.close();
    const later = await openedWith(vault.path, NEXT);
    expect(await commands(later)).toEqual(["vault.noteKeyChange", "vault.create"]);
    await later.close();
  });

  it("between the two copies leaves no copy that the old passphrase opens", async () => {
    const vault = await openTestVault();
    const old = readFileSync(join(vault.path, "header"));
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    await vault.close();
    writeFileSync(join(vault.path, "header.alt"), old);
    const opened = await openedWith(vault.path, NEXT);
    expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
    await opened.close();
    expect(readFileSync(join(vault.path, "header.alt"))).toEqual(
      readFileSync(join(vault.path, "header")),
    );
  });
});
