import { expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { appearance, copyOf, killRounds } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { openAs } from "#test/helpers/members.ts";
import { madeShares, some } from "#test/helpers/recovery-shares.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const entry = bundled("main/vault/process.ts");

/** A passphrase is tried against that of everybody who came in before. */
const MOST_NEWCOMERS = 4;

const size = { threshold: 2, holders: ["Anaïs", "Bastien", "Driss"] };

/** A closed vault and the words of its parts. */
async function closedVault(): Promise<{ closed: string; words: string[][] }> {
  const vault = await openTestVault();
  const words = await madeShares(vault, size);
  await vault.close();
  return { closed: vault.path, words };
}

/** The words of new parts, which are not in force yet. */
async function draw(vault: VaultChildProcess): Promise<string[][]> {
  const input = { passphrase: PASSPHRASE, ...size, language: "fr" as const, folder: null };
  const { parts } = await vault.call("recovery.makeShares", input);
  return parts.map(({ words }) => words ?? []);
}

/** The parts will open it. */
const unopened = () => Promise.resolve(new VaultChildProcess(entry.path));

/** Whether a passphrase opens the closed vault, which is whole then. */
async function opensWhole(path: string, passphrase: string): Promise<boolean> {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
  if (result.ok) expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  else expect(result.error.code).toBe("vault.wrong_passphrase");
  await vault.close();
  return result.ok;
}

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
    const { closed, words } = await closedVault();
    let path = "";
    let current = words;
    let next: string[][] = [];
    let isAcknowledged = false;
    let replaced = 0;

    const open = async () => {
      const vault = new VaultChildProcess(entry.path);
      await vault.open(path);
      return vault;
    };
    const underWay = await killRounds<VaultChildProcess>({
      kind: "recovery.confirmShares",
      async start() {
        path = copyOf(closed);
        current = words;
        const vault = await open();
        next = await draw(vault);
        return vault;
      },
      async reopen() {
        const [inForce, ...others] = await setInForce(path, [current, next]);
        expect(others).toEqual([]);
        expect(inForce).toBeDefined();
        if (isAcknowledged) expect(inForce).toBe(1);
        if (inForce === 1) {
          current = next;
          replaced += 1;
        }
        return open();
      },
      begins: () => appearance(path, "header"),
      isLetEnd: true,
      async work(vault) {
        isAcknowledged = false;
        const shares = next.slice(0, 1);
        const input = { shares, removeFiles: false };
        isAcknowledged = (await vault.result("recovery.confirmShares", input)).ok;
      },
      async check(vault) {
        expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
        // The vault knows of the parts that are in force, and a drill proves that they open.
        const shares = some(current, [1, 3]);
        expect(await vault.call("recovery.drill", { shares })).toEqual({
          numbers: [1, 3],
          isFull: true,
        });
        expect((await vault.call("recovery.status", {})).set).toMatchObject({
          threshold: 2,
          count: 3,
        });
        const copies = await readHeaderCopies(path);
        const slots = copies.map((copy) =>
          copy.kind === "valid"
            ? copy.header.slots.filter(({ kind }) => kind === "shares").length
            : 0,
        );
        expect(slots).toEqual([1, 1]);
        next = await draw(vault);
        return !isAcknowledged;
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
    // Those that were let end, at least.
    expect(replaced).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
  },
);

it(
  `killed ${KILLS} times while parts open it, a vault is whole and knows who came in`,
  { tags: ["kills"] },
  async () => {
    const { closed, words } = await closedVault();
    let path = "";
    let came: string[] = [];
    let count = 0;
    let everCame = 0;
    let isAcknowledged = false;
    const name = () => `Venue ${count}`;
    const passphrase = () => `la phrase de la venue numéro ${count}`;

    const underWay = await killRounds<VaultChildProcess>({
      kind: "vault.openWithShares",
      start() {
        path = copyOf(closed);
        came = [];
        return unopened();
      },
      async reopen() {
        const isIn = await opensWhole(path, passphrase());
        if (isAcknowledged) expect(isIn).toBe(true);
        if (isIn) {
          came.push(name());
          everCame += 1;
        }
        return unopened();
      },
      begins: () => appearance(path, "header"),
      isLetEnd: true,
      async work(vault) {
        isAcknowledged = false;
        count += 1;
        const input = {
          vault: path,
          shares: words.slice(1),
          name: name(),
          newPassphrase: passphrase(),
        };
        isAcknowledged = (await vault.result("vault.openWithShares", input)).ok;
      },
      async check() {
        const vault = await openAs(path, PASSPHRASE);
        expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
        const { members } = await vault.call("members.list", {});
        const active = members.filter(({ state }) => state === "active").map((one) => one.name);
        expect(active).toEqual(["Camille Essai", ...came]);
        await vault.close();
        return !isAcknowledged;
      },
      isSpent: () => Promise.resolve(came.length >= MOST_NEWCOMERS),
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
    expect(everCame).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
    // The parts open still, whatever happened to those who used them.
    const last = new TestVault({});
    await last.call("vault.openWithShares", {
      vault: last.grant(path),
      shares: words.slice(1),
      name: "Dernière venue",
      newPassphrase: "la phrase de la dernière venue",
    });
    await last.close();
  },
);
