import { expect, it } from "vitest";
import { emptyIncome } from "#shared/domain/finances/income/receipt.ts";
import type { TaxRegime } from "#shared/domain/finances/tax-receipts/regime.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2027-02-10T10:00:00Z");
const HOME = { street: "3 rue des Tilleuls", postcode: "86000", town: "Poitiers" };
const issuing: TaxRegime = {
  kind: "general_interest",
  name: "Les Tilleuls",
  number: "W861000000",
  ...HOME,
  object: "Éducation populaire",
  signer: "Sacha Iroise",
  quality: "trésorerie",
  duesReturn: false,
  rescript: null,
};

it("issues no second receipt for a gift whose day is moved to another year, until the first is cancelled", async () => {
  const vault = await openTestVault({ now });
  await vault.call("taxReceipts.declare", {
    fields: { regime: issuing, since: "2020-01-01", decidedBy: "Le bureau" },
    paper: null,
  });
  const { person } = await vault.call("people.create", aPerson(HOME));
  const asked = { key: person.id, cents: 2_000, address: null };
  const issue = async (year: number) =>
    (await vault.result("taxReceipts.issue", { year, donors: [asked] })).ok;
  const gift = {
    ...emptyIncome("2026-12-30"),
    kind: "gift",
    cents: 2_000,
    giver: person.id,
  } as const;
  const { id } = await vault.call("income.create", { fields: gift, entry: null });
  expect(await issue(2026)).toBe(true);
  await vault.call("income.update", { id, fields: { ...gift, receivedOn: "2027-01-02" } });
  expect((await vault.call("taxReceipts.year", { year: 2027 })).donors).toEqual([]);
  expect(await issue(2027)).toBe(false);
  const { receipts } = await vault.call("taxReceipts.year", { year: 2026 });
  expect(receipts).toMatchObject([{ number: "2026-0001", differs: true }]);
  await vault.call("taxReceipts.cancel", { id: receipts[0]?.id ?? "", reason: "autre année" });
  expect(await issue(2027)).toBe(true);
  await vault.call("income.update", { id, fields: gift });
  expect(await issue(2026)).toBe(false);
});

it("issues no second receipt for a gift that was removed and noted again, until the first is cancelled", async () => {
  const vault = await openTestVault({ now });
  await vault.call("taxReceipts.declare", {
    fields: { regime: issuing, since: "2020-01-01", decidedBy: "Le bureau" },
    paper: null,
  });
  const { person } = await vault.call("people.create", aPerson(HOME));
  const year = 2026;
  const note = async (cents: number) => {
    const fields = { ...emptyIncome("2026-12-30"), kind: "gift", cents, giver: person.id } as const;
    return (await vault.call("income.create", { fields, entry: null })).id;
  };
  const issue = async (cents: number) =>
    (
      await vault.result("taxReceipts.issue", {
        year,
        donors: [{ key: person.id, cents, address: null }],
      })
    ).ok;
  const id = await note(2_000);
  expect(await issue(2_000)).toBe(true);
  // Two gifts of one day that are both there are two.
  await note(2_000);
  expect(await issue(2_000)).toBe(true);
  await vault.call("income.remove", { id });
  const again = await note(2_000);
  await note(500);
  const { donors, refused, receipts } = await vault.call("taxReceipts.year", { year });
  expect(donors).toMatchObject([{ key: person.id, cents: 500 }]);
  expect(refused).toMatchObject([{ id: again, reason: "noted_again" }]);
  expect(await issue(2_500)).toBe(false);
  expect(await issue(500)).toBe(true);
  const [first] = receipts;
  await vault.call("taxReceipts.cancel", { id: first?.id ?? "", reason: "noté deux fois" });
  expect(await issue(2_000)).toBe(true);
});
