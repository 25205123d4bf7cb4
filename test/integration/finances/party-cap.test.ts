import { expect, it } from "vitest";
import type { SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { DIRECT_LIMITS, type ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { emptyIncome, type IncomeFields } from "#shared/domain/finances/income/receipt.ts";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2027-02-10T10:00:00Z");

const anIncome = (fields: Partial<IncomeFields>): IncomeFields => ({
  ...emptyIncome("2026-03-04"),
  kind: "gift",
  source: "person",
  cents: 1,
  ...fields,
});

const ELECTION = {
  kind: "municipal",
  place: "Poitiers",
  votesOn: "2026-03-15",
  population: 24_000,
  round: "first",
  coefficient: 118,
  typedCeiling: null,
  source: "",
  department: "86",
  agent: "Sacha Iroise",
  agentFrom: "2025-10-01",
  ...DIRECT_LIMITS,
} as const satisfies ElectionFields;

const SPENDING = {
  candidate: null,
  heading: "6141",
  label: "Affiches",
  spentOn: "2026-03-01",
  cents: 180_000,
  paidBy: "agent",
  repaidOn: null,
  supplier: "person",
  usual: null,
} as const satisfies Omit<SpendingFields, "election" | "claim">;

it("tells a party, before and after, who gives it more in a year than one person may", async () => {
  const vault = await openTestVault({ now });
  const { person: ana } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
  const cap = async (fields: Partial<IncomeFields>, but: string | null = null) =>
    vault.call("taxReceipts.partyCap", { fields: anIncome(fields), but });
  const add = async (fields: Partial<IncomeFields>) =>
    (await vault.call("income.create", { fields: anIncome(fields), entry: null })).id;
  const overIn = async (year: number) => (await vault.call("taxReceipts.year", { year })).partyCap;

  const first = await add({ giver: ana.id, cents: 600_000 });
  await add({ giver: ana.id, kind: "dues", cents: 50_000 });
  await add({ giver: ana.id, receivedOn: "2026-01-15", cents: 700_000 });
  expect(await cap({ giver: ana.id, cents: 100_001 })).toBeNull();
  expect(await overIn(2026)).toBeNull();

  await vault.call("taxReceipts.declare", {
    fields: { regime: { kind: "party" }, since: "2026-02-01", decidedBy: "Le bureau" },
    paper: null,
  });
  expect(await cap({ giver: ana.id, cents: 100_000 })).toEqual({
    cap: 750_000,
    total: 750_000,
    dues: 50_000,
    over: 0,
    overWithoutDues: 0,
  });
  expect(await cap({ giver: ana.id, cents: 100_001 })).toMatchObject({ over: 1 });
  expect(await cap({ giver: ana.id, cents: 700_001 }, first)).toMatchObject({ over: 1 });
  expect(await cap({ giverName: "Bo Oz", cents: 750_000 })).toMatchObject({ over: 0 });
  expect(await cap({ giver: ana.id, receivedOn: "2026-01-15" })).toBeNull();
  expect(await cap({ giver: ana.id, source: "company" })).toBeNull();
  expect(await overIn(2026)).toEqual({ cap: 750_000, over: [] });
  expect(await overIn(2025)).toBeNull();

  const { id: claim } = await vault.call("expenses.startDraft", {
    ...given(aReceipt()),
    fields: { ...anExpense({ payer: ana.id, cents: 180_000 }), spentOn: "2026-05-01" },
  });
  await vault.call("expenses.submit", { id: claim });
  const asked = { claim, cents: 180_000, on: "2026-06-01" };
  expect(await vault.call("taxReceipts.partyCapOfClaim", asked)).toMatchObject({
    total: 830_000,
    over: 80_000,
    overWithoutDues: 30_000,
  });
  await add({ giver: ana.id, kind: "in_kind", channel: "in_kind", cents: 180_000 });
  expect(await overIn(2026)).toMatchObject({
    over: [{ key: ana.id, total: 830_000, dues: 50_000, over: 80_000, overWithoutDues: 30_000 }],
  });

  // What is spent for a candidate is given to them: the cap of the election counts it.
  const { id: election } = await vault.call("campaign.create", { fields: ELECTION });
  await vault.call("campaign.addSpending", { fields: { ...SPENDING, election, claim } });
  expect(await vault.call("taxReceipts.partyCapOfClaim", asked)).toBeNull();
});
