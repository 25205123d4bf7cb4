import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { appearance, copyOf, tellKills } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

const entry = bundled("main/vault/process.ts");

/** A passphrase is tried against that of everybody who came in before. */
const ROUNDS_PER_VAULT = 12;

const size = { threshold: 2, holders: ["Anaïs", "Bastien", "Driss"] };

/** The words of new parts, which are not in force yet. */
async function draw(vault: VaultChildProcess): Promise<string[][]> {
  const input = { passphrase: PASSPHRASE, ...size, language: "fr" as const, folder: null };
  const { parts } = await vault.call("recovery.makeShares", input);
  return parts.map(({ words }) => words ?? []);
}

const confirm = (vault: VaultChildProcess, words: string[][]) =>
  vault.result("recovery.confirmShares", { shares: words.slice(0, 1), removeFiles: false });

/** Which of two sets the closed vault takes, each part of it. */
async function setInForce(path: string, sets: readonly string[][][]): Promise<number[]> {
  const vault = new TestVault({});
  const source = { kind: "vault" as const, vault: vault.grant(path) };
  const taken: number[] = [];
  for (const [at, words] of sets.entries()) {
    const results = await Promise.all(
      words.map((part) => vault.result("recovery.readShare", { source, words: part, taken: [] })),
    );
    if (results.every(({ ok }) => ok)) taken.push(at);
    else expect(results.some(({ ok }) => ok)).toBe(false);
  }
  return taken;
}

it(
  `killed ${KILLS} times while parts are made, a vault takes the old ones or the new, whole`,
  { tags: ["kills"] },
  async () => {
    const folder = tempFolder();
    const path = join(folder, "Essai.greffe");
    const first = new VaultChildProcess(entry.path);
    await first.create(folder);
    let current = await draw(first);
    expect((await confirm(first, current)).ok).toBe(true);
    await first.end();

    let replaced = 0;
    let underWay = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const vault = new VaultChildProcess(entry.path);
      await vault.open(path);
      const next = await draw(vault);
      const headerWrite = appearance(path, "header");
      const confirming = confirm(vault, next);
      // In turn: at any moment, as the header's copies are written, just after all.
      const moments = [pause(Math.random() * 60), headerWrite, confirming];
      await Promise.race([moments[round % moments.length], confirming]);
      if (round % moments.length !== 2) await pause(Math.random() * 12);
      await vault.kill();
      const isAcknowledged = (await confirming).ok;

      const [inForce, ...others] = await setInForce(path, [current, next]);
      expect(others).toEqual([]);
      if (isAcknowledged) expect(inForce).toBe(1);
      else underWay += 1;
      expect(inForce).toBeDefined();
      if (inForce === 1) {
        current = next;
        replaced += 1;
      }
      const opened = new TestVault({});
      await opened.call("vault.open", { vault: opened.grant(path), passphrase: PASSPHRASE });
      expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
      // The vault knows of the parts that are in force, and a drill proves that they open.
      const shares = [current[0] ?? [], current[2] ?? []];
      expect(await opened.call("recovery.drill", { shares })).toEqual({
        numbers: [1, 3],
        isFull: true,
      });
      expect((await opened.call("recovery.status", {})).set).toMatchObject({
        threshold: 2,
        count: 3,
      });
      await opened.close();
      const copies = await readHeaderCopies(path);
      const slots = copies.map((copy) =>
        copy.kind === "valid"
          ? copy.header.slots.filter(({ kind }) => kind === "shares").length
          : 0,
      );
      expect(slots).toEqual([1, 1]);
    }
    // Those that were let end, at least.
    expect(replaced).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
    tellKills({ kind: "recovery.confirmShares", kills: KILLS, underWay });
  },
);

it(
  `killed ${KILLS} times while parts open it, a vault is whole and knows who came in`,
  { tags: ["kills"] },
  async () => {
    const folder = tempFolder();
    const closed = join(folder, "Essai.greffe");
    const first = new VaultChildProcess(entry.path);
    await first.create(folder);
    const words = await draw(first);
    expect((await confirm(first, words)).ok).toBe(true);
    await first.end();

    let path = "";
    let came: string[] = [];
    let underWay = 0;
    for (let round = 0; round < KILLS; round += 1) {
      if (round % ROUNDS_PER_VAULT === 0) {
        path = copyOf(closed);
        came = [];
      }
      const vault = new VaultChildProcess(entry.path);
      const name = `Venue ${round}`;
      const newPassphrase = `la phrase de la venue numéro ${round}`;
      const headerWrite = appearance(path, "header");
      const input = { vault: path, shares: words.slice(1), name, newPassphrase };
      const opening = vault.result("vault.openWithShares", input);
      await Promise.race([round % 2 === 0 ? pause(Math.random() * 1500) : headerWrite, opening]);
      await pause(Math.random() * 12);
      await vault.kill();
      const isAcknowledged = (await opening).ok;

      const newcomer = new TestVault({});
      const given = { vault: newcomer.grant(path), passphrase: newPassphrase };
      const isIn = (await newcomer.result("vault.open", given)).ok;
      if (isIn) {
        came.push(name);
        expect(await newcomer.call("vault.verify", {})).toMatchObject({ findings: [] });
      }
      await newcomer.close();
      if (isAcknowledged) expect(isIn).toBe(true);
      else underWay += 1;

      const opened = new TestVault({});
      await opened.call("vault.open", { vault: opened.grant(path), passphrase: PASSPHRASE });
      expect(await opened.call("vault.verify", {})).toMatchObject({ findings: [] });
      const { members } = await opened.call("members.list", {});
      const active = members.filter(({ state }) => state === "active").map((one) => one.name);
      expect(active).toEqual(["Essai", ...came]);
      await opened.close();
    }
    // The parts open still, whatever happened to those who used them.
    const last = new TestVault({});
    await last.call("vault.openWithShares", {
      vault: last.grant(path),
      shares: words.slice(1),
      name: "Dernière venue",
      newPassphrase: "la phrase de la dernière venue",
    });
    await last.close();
    tellKills({ kind: "vault.openWithShares", kills: KILLS, underWay });
  },
);
