import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

const PAGE = 4096;

interface Look {
  /** What verification names, or the code of what keeps the vault from opening or being read. */
  readonly noticed: readonly string[];
  /** What a person can read. */
  readonly shown: string;
}

async function look(path: string): Promise<Look> {
  const vault = new TestVault({});
  try {
    await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
    const { findings } = await vault.call("vault.verify", {});
    const noticed = findings.map(({ place, at }) => `${place} ${at}`);
    return { noticed, shown: noticed.length === 0 ? await shownBy(vault) : "" };
  } catch (error) {
    return { noticed: [error instanceof Error ? error.message : "?"], shown: "" };
  } finally {
    await vault.close().catch(() => undefined);
  }
}

async function shownBy(vault: TestVault): Promise<string> {
  const list = (query: string) =>
    vault.call("people.list", { filter: { query }, sort: "name", after: null });
  return JSON.stringify([
    await vault.call("vault.status", {}),
    await list(""),
    await list("le bris"),
    await list("kerloch"),
    await list("quimper"),
  ]);
}

it("names every page of last month's store put back, unless it shows the same", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson({ notes: "avant" }));
  for (let n = 1; n <= 10; n += 1) {
    await vault.call("people.create", aPerson({ notes: `${n}`.repeat(2000) }));
  }
  await vault.close();
  const store = join(vault.path, "store.db");
  const old = readFileSync(store);

  const later = await reopenTestVault(vault.path);
  await later.call("people.update", {
    id: person.id,
    patch: { familyName: "Kerloc’h", town: "Quimper", notes: "après" },
  });
  await later.call("vault.rename", { name: "Un autre nom" });
  await later.close();
  const current = readFileSync(store);
  const { noticed, shown } = await look(vault.path);
  expect(noticed).toEqual([]);

  const unseen: number[] = [];
  let named = 0;
  for (let at = 0; at + PAGE <= Math.min(old.length, current.length); at += PAGE) {
    const before = old.subarray(at, at + PAGE);
    if (before.equals(current.subarray(at, at + PAGE))) continue;
    const spliced = Buffer.from(current);
    before.copy(spliced, at);
    writeFileSync(store, spliced);
    const found = await look(vault.path);
    if (found.noticed.length > 0) named += 1;
    else if (found.shown !== shown) unseen.push(at / PAGE);
    writeFileSync(store, current);
  }
  expect(named).toBeGreaterThan(5);
  expect(unseen).toEqual([]);
}, 120_000);
