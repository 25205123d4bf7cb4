import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

/** A clock that a test sets, in years from now. */
function movingClock() {
  const clock = { years: 0 };
  const now = () => {
    const time = new Date();
    time.setFullYear(time.getFullYear() + clock.years);
    return time;
  };
  return { clock, now };
}

it("a clock set ten years forward, then ten back, changes no order in the journal", async () => {
  const { clock, now } = movingClock();
  const vault = await openTestVault({ now });
  for (const years of [0, 10, -10, 0, -10]) {
    clock.years = years;
    await vault.call("people.create", aPerson({ familyName: `An ${years}` }));
  }
  clock.years = 0;
  const entries = await vault.call("journal.list", { before: null, limit: 20 });
  expect(entries.map(({ seq }) => seq)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  expect(await vault.call("vault.status", {})).toMatchObject({ people: 5, entries: 6 });
});

it("a clock set ten years forward or back makes no backup and no person go", async () => {
  const { clock, now } = movingClock();
  const vault = await openTestVault({ now });
  await vault.call("people.create", aPerson());
  const folder = tempFolder();
  await vault.call("backup.changeSettings", { folder: vault.grant(folder), keep: 12 });
  for (const years of [0, 10, -10, 0]) {
    clock.years = years;
    const { removed } = await vault.call("backup.make", {});
    expect(removed).toBe(0);
  }
  expect(readdirSync(folder)).toHaveLength(4);
  expect(await vault.call("vault.status", {})).toMatchObject({ people: 1 });
}, 60_000);
