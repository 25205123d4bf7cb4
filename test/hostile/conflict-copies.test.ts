import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { openTestVault, reopenTestVault } from "#test/helpers/test-vault.ts";

const CHANGED = "2026-11-20T18:30:00.000Z";

it("shows every copy a synchronising folder left, reads none of them and leaves them all", async () => {
  const vault = await openTestVault();
  await vault.close();
  const { path } = vault;
  const parent = dirname(path);
  const inside = [
    "header (conflicted copy 2026-11-20)",
    "header.sync-conflict-20261120-183000-ABCDEFG.alt",
    "store-DESKTOP-XYZ.db",
  ];
  const at = new Date(CHANGED);
  for (const name of inside) {
    writeFileSync(join(path, name), "an altered copy");
    utimesSync(join(path, name), at, at);
  }
  const beside = "Collectif des Essais (copie en conflit).greffe";
  cpSync(path, join(parent, beside), { recursive: true });
  utimesSync(join(parent, beside), at, at);
  mkdirSync(join(parent, "Un autre collectif.greffe"));
  const store = readFileSync(join(path, "store.db"));

  const again = await reopenTestVault(path);
  const found = await again.call("witness.conflicts", {});
  expect(found.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
    { name: beside, place: "beside", changed: CHANGED },
    ...inside.map((name) => ({ name, place: "inside", changed: CHANGED })),
  ]);
  expect((await again.call("vault.verify", {})).findings).toEqual([]);
  await again.close();
  expect(readdirSync(path).filter((name) => inside.includes(name))).toHaveLength(3);
  expect(readdirSync(join(parent, beside))).toContain("store.db");
  expect(readFileSync(join(path, "store.db")).equals(store)).toBe(true);
});

it("says nothing of a vault without any", async () => {
  const vault = await openTestVault();
  expect(await vault.call("witness.conflicts", {})).toEqual([]);
});
