import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { inviteInto, joinVault } from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { madeShares, some } from "#test/helpers/recovery-shares.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const NEXT = "une phrase retrouvée à plusieurs";
const HOLDERS = ["Anaïs", "Bastien", "Camille", "Driss", "Elena"];

async function commands(vault: TestVault): Promise<string[]> {
  const entries = await vault.call("journal.list", { before: null, limit: 50 });
  return entries.map(({ command }) => command);
}

const input = {
  passphrase: PASSPHRASE,
  threshold: 3,
  holders: HOLDERS,
  language: "fr" as const,
  folder: null,
};

describe("parts for the bureau", () => {
  it("count from when one was typed back, and say who has which", async () => {
    const now = new Date("2026-11-22T20:00:00.000Z");
    const vault = await openTestVault({ now: () => now });
    expect(await vault.call("recovery.status", {})).toEqual({ set: null });
    const made = await vault.call("recovery.makeShares", input);
    expect(made.parts.map(({ number, holder }) => [number, holder])).toEqual(
      HOLDERS.map((holder, at) => [at + 1, holder]),
    );
    expect(await vault.call("recovery.status", {})).toEqual({ set: null });
    const words = made.parts.map((part) => part.words ?? []);
    const checked = await vault.call("recovery.checkShare", {
      words: words[3] ?? [],
      isNew: true,
      taken: [],
    });
    expect(checked).toEqual({ number: 4, holder: "Driss" });
    await vault.call("recovery.confirmShares", { shares: some(words, [4]), removeFiles: true });
    expect(await vault.call("recovery.status", {})).toEqual({
      set: {
        threshold: 3,
        count: 5,
        fingerprint: made.fingerprint,
        madeAt: now.toISOString(),
        drilledAt: null,
        dueAt: "2027-02-22T20:00:00.000Z",
        isDue: false,
        holders: HOLDERS.map((name, at) => ({
          number: at + 1,
          name,
          provenAt: at === 3 ? now.toISOString() : null,
        })),
      },
    });
    expect(await commands(vault)).toEqual(["vault.makeShares", "vault.create"]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    await vault.close();
    const again = await reopenTestVault(vault.path);
    expect((await again.call("recovery.status", {})).set?.fingerprint).toBe(made.fingerprint);
  });

  it("are drilled without opening anything, and each holder's part is remembered", async () => {
    let now = new Date("2026-11-22T20:00:00.000Z");
    const vault = await openTestVault({ now: () => now });
    const words = await madeShares(vault, { threshold: 3, holders: HOLDERS });
    now = new Date("2027-03-01T20:00:00.000Z");
    expect((await vault.call("recovery.status", {})).set?.isDue).toBe(true);
    expect(await vault.call("recovery.drill", { shares: some(words, [5, 2]) })).toEqual({
      numbers: [2, 5],
      isFull: false,
    });
    expect((await vault.call("recovery.status", {})).set?.isDue).toBe(true);
    expect(await vault.call("recovery.drill", { shares: some(words, [3, 1, 4]) })).toEqual({
      numbers: [1, 3, 4],
      isFull: true,
    });
    const { set } = await vault.call("recovery.status", {});
    expect(set).toMatchObject({
      drilledAt: now.toISOString(),
      dueAt: "2027-06-01T20:00:00.000Z",
      isDue: false,
    });
    expect(set?.holders.every(({ provenAt }) => provenAt === now.toISOString())).toBe(true);
    expect((await commands(vault)).slice(0, 2)).toEqual(["recovery.drill", "recovery.drill"]);
    expect(await vault.result("journal.undo", { seq: 4 })).toMatchObject({
      ok: false,
      error: { code: "journal.not_undoable" },
    });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("open as somebody new, who may do what whoever made the vault may", async () => {
    const vault = await openTestVault();
    const words = await madeShares(vault, { threshold: 3, holders: HOLDERS });
    await vault.close();
    const rescue = new TestVault({});
    const ref = rescue.grant(vault.path);
    const source = { kind: "vault" as const, vault: ref };
    const { set } = await rescue.call("recovery.offer", { source });
    expect(set).toMatchObject({ threshold: 3, count: 5 });
    const taken: number[] = [];
    for (const typed of some(words, [2, 4, 5])) {
      taken.push((await rescue.call("recovery.readShare", { source, words: typed, taken })).number);
    }
    expect(taken).toEqual([2, 4, 5]);
    const shares = some(words, taken);
    const open = { vault: ref, shares, name: "Nouvelle Venue", newPassphrase: NEXT };
    expect(await rescue.call("vault.openWithShares", open)).toMatchObject({
      name: "Collectif des Essais",
      userName: "Nouvelle Venue",
      roles: ["secretary", "bureau"],
    });
    expect((await commands(rescue)).slice(0, 2)).toEqual([
      "vault.joinWithShares",
      "vault.openedWithShares",
    ]);
    expect(await rescue.call("vault.verify", {})).toMatchObject({ findings: [] });
    const { members } = await rescue.call("members.list", {});
    expect(members.map(({ name, state }) => [name, state])).toEqual([
      ["Camille Essai", "active"],
      ["Nouvelle Venue", "active"],
    ]);
    await rescue.call("vault.rename", { name: "Sauvé" });
    await rescue.close();
    for (const passphrase of [PASSPHRASE, NEXT]) {
      const opened = new TestVault({});
      expect(
        await opened.call("vault.open", { vault: opened.grant(vault.path), passphrase }),
      ).toMatchObject({ name: "Sauvé" });
      await opened.close();
    }
  });

  it("still open after other people came and the passphrase changed", async () => {
    const vault = await openTestVault();
    const words = await madeShares(vault, { threshold: 2, holders: ["Anaïs", "Bastien"] });
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    await vault.call("members.invite", { name: "Invitée", roles: ["reader"], passphrase: NEXT });
    await vault.close();
    const rescue = new TestVault({});
    const open = { vault: rescue.grant(vault.path), shares: words, newPassphrase: NEXT };
    expect(
      await rescue.result("vault.openWithShares", { ...open, name: "camille essai" }),
    ).toMatchObject({ ok: false, error: { code: "members.name_taken" } });
    await rescue.call("vault.openWithShares", { ...open, name: "Camille 2" });
    await rescue.close();
  });

  it("still open under the new vault key that comes with somebody's leaving", async () => {
    const vault = await openTestVault();
    const words = await madeShares(vault, { threshold: 2, holders: HOLDERS });
    const { id, code } = await inviteInto(vault, "Passante");
    await vault.close();
    await (await joinVault(vault.path, code)).close();
    const again = await reopenTestVault(vault.path);
    await again.call("members.remove", { id, passphrase: PASSPHRASE });
    expect(await again.call("recovery.drill", { shares: some(words, [1, 4]) })).toMatchObject({
      isFull: true,
    });
    await again.close();
    const rescue = new TestVault({});
    await rescue.call("vault.openWithShares", {
      vault: rescue.grant(vault.path),
      shares: some(words, [5, 2]),
      name: "Relève",
      newPassphrase: NEXT,
    });
    expect(await rescue.call("vault.verify", {})).toMatchObject({ findings: [] });
    await rescue.close();
  });

  it("are printed one page each, and deleted once in use", async () => {
    const folder = tempFolder();
    const pages: string[] = [];
    const vault = await openTestVault({
      printPdf: (html) => {
        pages.push(html);
        return Promise.resolve(Buffer.from("%PDF-"));
      },
    });
    const made = await vault.call("recovery.makeShares", {
      ...input,
      folder: vault.grant(folder),
    });
    expect(readdirSync(folder).toSorted()).toEqual(
      HOLDERS.map((_, at) => `part-${at + 1}-greffe-${made.fingerprint}.pdf`),
    );
    expect(made.parts.every(({ words }) => words === null)).toBe(true);
    expect(pages).toHaveLength(5);
    const words = [...(pages[1] ?? "").matchAll(/<li>(\p{L}+)<\/li>/gu)].map(
      ([, word]) => word ?? "",
    );
    expect(pages[1]).toContain("Bastien");
    expect(pages[1]).not.toContain("Anaïs");
    const confirm = { shares: [words], removeFiles: true };
    expect(await vault.call("recovery.confirmShares", confirm)).toEqual({ filesRemoved: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leave nothing behind when they cannot be printed, or not there", async () => {
    const vault = await openTestVault();
    const folder = tempFolder();
    const failing = async (change: object) => {
      const result = await vault.result("recovery.makeShares", { ...input, ...change });
      return result.ok ? "none" : result.error.code;
    };
    expect(await failing({ folder: vault.grant(folder) })).toBe("recovery.no_printer");
    const link = join(tempFolder(), "ailleurs");
    symlinkSync(vault.path, link);
    for (const inside of [vault.path, link]) {
      expect(await failing({ folder: vault.grant(inside) })).toBe("recovery.in_vault");
    }
    expect(await failing({ passphrase: "pas la bonne" })).toBe("vault.wrong_passphrase");
    expect(await failing({ threshold: 6 })).toBe("recovery.bad_size");
    expect(await failing({ holders: ["Seule"] })).toBe("ipc.malformed");
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(vault.path)).toBe(true);
    expect(await commands(vault)).toEqual(["vault.create"]);
    const confirmed = await vault.result("recovery.confirmShares", {
      shares: [["un"]],
      removeFiles: false,
    });
    expect(confirmed).toMatchObject({ ok: false, error: { code: "recovery.not_started" } });
  });

  it("are not put in use when the keys changed while they were written down", async () => {
    const vault = await openTestVault();
    const { parts } = await vault.call("recovery.makeShares", input);
    await vault.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
    const confirmed = await vault.result("recovery.confirmShares", {
      shares: [parts[0]?.words ?? []],
      removeFiles: false,
    });
    expect(confirmed).toMatchObject({ ok: false, error: { code: "recovery.vault_changed" } });
    expect(await vault.call("recovery.status", {})).toEqual({ set: null });
  });
});
