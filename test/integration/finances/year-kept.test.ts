import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkFec } from "#shared/domain/finances/fec/check.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { keepYear } from "#test/demo/year/index.ts";
import type { Keeper } from "#test/demo/year/keeper.ts";
import { leaveExports } from "#test/demo/year/leave-exports.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openBody } from "#test/helpers/bodies.ts";
import { hledgerBalances } from "#test/helpers/hledger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const YEAR = 2025;
const now = () => new Date("2026-02-20T10:00:00Z");

const keeperOf = (vault: TestVault): Keeper => ({
  call: vault.call.bind(vault) as Keeper["call"],
  folder: (path) => Promise.resolve(vault.grant(path)),
  bankFile: (path) => Promise.resolve(vault.grant(path)),
});

async function withCast() {
  const vault = await openTestVault({ now });
  const people: string[] = [];
  for (let at = 0; at < 44; at += 1) {
    const named = aPerson({
      givenName: "Prénom",
      familyName: `Nom${at}`,
    });
    const { person } = await vault.call("people.create", named);
    people.push(person.id);
    await vault.call("people.addMembership", {
      personId: person.id,
      status: "adherent",
      start: "2024-01-01",
      end: null,
      overrides: [],
    });
  }
  const bodies: string[] = [];
  for (let at = 0; at < 10; at += 1) {
    bodies.push((await openBody(vault, `Cercle ${at}`, ["referent"], { from: "2024-01-01" })).id);
  }
  return { vault, cast: { year: YEAR, people, bodies } };
}

const centsOf = (amount = "") => Number(amount.replace(",", ""));

/** What each account holds by the lines of a file of entries, where that is not nothing. */
function sumsOfFec(text: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of text.trim().split("\r\n").slice(1)) {
    const cells = line.split("|");
    const [account = ""] = cells.slice(4, 5);
    const cents = centsOf(cells[11]) - centsOf(cells[12]);
    sums.set(account, (sums.get(account) ?? 0) + cents);
  }
  return new Map([...sums].filter(([, cents]) => cents !== 0));
}

it("a year of claims, income, campaigns and bank files is kept, closed and left in files that agree", async (context) => {
  const { vault, cast } = await withCast();
  const keeper = keeperOf(vault);
  const folder = tempFolder();
  const folders = { exports: join(folder, "exports"), public: join(folder, "public") };
  for (const one of Object.values(folders)) mkdirSync(one);
  const kept = await keepYear(keeper, cast, 36, folder);
  expect(kept.waiting).toBe(0);
  await leaveExports(keeper, { number: YEAR, ...kept }, folders, ["xlsx", "ods"]);

  const names = readdirSync(folders.exports);
  const read = (name: string) => readFileSync(join(folders.exports, name));
  const fec = names.find((name) => name.endsWith(`FEC${YEAR}1231.txt`)) ?? "";
  const text = new TextDecoder("iso-8859-15").decode(read(fec));
  expect(checkFec({ name: fec, text, start: `${YEAR}-01-01`, end: `${YEAR}-12-31` })).toEqual([]);
  expect(names.filter((name) => /\.(?:xlsx|ods)$/u.test(name))).toHaveLength(2);

  const payments = read("payments.xml").toString();
  const [batch] = await vault.call("expenses.batches", {});
  const owed = batch?.transfers.reduce((sum, { cents }) => sum + cents, 0) ?? 0;
  expect(owed).toBeGreaterThan(0);
  expect(payments).toContain(`<CtrlSum>${decimalOf(owed)}</CtrlSum>`);

  const pages = readdirSync(folders.public, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThanOrEqual(2);
  for (const page of pages) {
    expect(readFileSync(join(folders.public, page), "utf8")).not.toMatch(/Nom\d/u);
  }

  const period = { from: `${YEAR}-01-01`, until: `${YEAR}-12-31` };
  expect((await vault.call("income.statement", period)).verdict).toBe("holds");
  const elections = await vault.call("campaign.elections", {});
  expect(elections).toHaveLength(2);
  for (const { id } of elections) {
    const { donors } = await vault.call("campaign.get", { id });
    // Elections of one kind on one day are one to whoever gives.
    expect(donors).toHaveLength(10);
    expect(donors.map(({ over }) => over)).toEqual(donors.map(() => 0));
  }

  const [year] = await vault.call("books.years", {});
  expect(year?.closedAt).not.toBeNull();
  const sums = await vault.call("books.trialBalance", { year: kept.id, from: null, to: null });
  expect(sumsOfFec(text)).toEqual(
    new Map(sums.flatMap((one) => (one.balance === 0 ? [] : [[one.account, one.balance]]))),
  );
  const balances = hledgerBalances(join(folders.exports, "books.journal"));
  if (balances === null) context.skip("hledger is not installed (apt-get install hledger)");
  expect(balances).toEqual(new Map(sums.map((one) => [one.account, one.balance])));
}, 120_000);
