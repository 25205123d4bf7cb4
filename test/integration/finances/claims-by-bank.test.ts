import { beforeEach, describe, expect, it } from "vitest";
import { anOfx } from "#test/fixtures/finances/bank-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { approved } from "#test/helpers/approved-claim.ts";
import { importStatement } from "#test/helpers/import-statement.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const now = () => new Date("2026-11-25T10:00:00Z");
const THEIRS = "FR7630006000011234567890189";

async function open(amount: string) {
  const vault = await openTestVault({ now });
  const { person } = await vault.call(
    "people.create",
    aPerson({ givenName: "Ana", familyName: "Vidal" }),
  );
  const pays = { payer: person.id, account: THEIRS };
  const first = await approved(vault, { ...pays, cents: 4_250, purpose: "Tracts" });
  const second = await approved(vault, { ...pays, cents: 6_800, purpose: "Affiches" });
  const line = { day: "2026-11-20", amount, name: "VIR SEPA ANA VIDAL", id: "F1" };
  await importStatement(vault, anOfx([line]));
  return { vault, line: await lineOf(vault), claims: [first, second] as const };
}

async function lineOf(vault: TestVault) {
  const filter = { account: null, state: "all", from: null, until: null, text: "" } as const;
  const { items } = await vault.call("bank.lines", { filter, after: null, limit: 1 });
  const [line] = items;
  if (line === undefined) throw new Error("no line");
  return line;
}

const owed = async (vault: TestVault) =>
  (await vault.call("expenses.owed", {})).map((one) => one.owed);

describe("a debit that paid claims back", () => {
  it("is proposed, noted on its day and matched in one command, which one undo takes back", async () => {
    const { vault, line, claims } = await open("-110.50");
    const [first, second] = claims;
    expect(await vault.call("bank.proposals", { line: line.id })).toMatchObject({
      matches: [],
      payments: [
        {
          batch: null,
          isPartial: false,
          claims: [
            { id: first, cents: 4_250, owed: 4_250, purpose: "Tracts", name: "Ana Vidal" },
            { id: second, cents: 6_800, owed: 6_800, purpose: "Affiches", name: "Ana Vidal" },
          ],
        },
      ],
    });
    const paid = {
      kind: "claims" as const,
      claims: [
        { id: first, cents: 4_250 },
        { id: second, cents: 6_800 },
      ],
    };
    const { seq } = await vault.call("bank.payClaims", { line: line.id, paid });
    expect(await owed(vault)).toEqual([]);
    const { match } = await lineOf(vault);
    expect(await vault.call("bank.matchOf", { match: match ?? "" })).toMatchObject({
      postings: [
        { date: "2026-11-20", cents: -4_250 },
        { date: "2026-11-20", cents: -6_800 },
      ],
    });
    expect((await vault.call("expenses.get", { id: first })).state).toBe("settled");
    await vault.call("journal.undo", { seq });
    expect(await owed(vault)).toEqual([11_050]);
    expect((await lineOf(vault)).match).toBeNull();
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("may be a part of what is owed, and never more or something else than it", async () => {
    const { vault, line, claims } = await open("-50.00");
    const [first, second] = claims;
    const { payments } = await vault.call("bank.proposals", { line: line.id });
    expect(payments).toMatchObject([
      { isPartial: true, claims: [{ cents: 4_250 }, { cents: 750, owed: 6_800 }] },
    ]);
    const pay = async (...cents: readonly [number, number]) => {
      const paid = {
        kind: "claims" as const,
        claims: [
          { id: first, cents: cents[0] },
          { id: second, cents: cents[1] },
        ],
      };
      const done = await vault.result("bank.payClaims", { line: line.id, paid });
      return done.ok ? "ok" : done.error.code;
    };
    expect(await pay(4_250, 751)).toBe("bank.sums_differ");
    expect(await pay(4_251, 749)).toBe("expenses.more_than_owed");
    expect(await owed(vault)).toEqual([11_050]);
    expect(await pay(4_250, 750)).toBe("ok");
    expect(await owed(vault)).toEqual([6_050]);
    expect(await pay(1, 1)).toBe("bank.line_matched");
  });

  it("is none where its account is not in euros", async () => {
    const { vault, claims } = await open("-42.50");
    const other = { day: "2026-11-21", amount: "-42.50", name: "VIR SEPA ANA VIDAL", id: "C1" };
    const francs = anOfx([other], { account: "CH9300762011623852957" });
    await importStatement(vault, francs.replace("<CURDEF>EUR", "<CURDEF>CHF"));
    const line = await lineOf(vault);
    expect(line.date).toBe("2026-11-21");
    const { payments } = await vault.call("bank.proposals", { line: line.id });
    expect(payments).toEqual([]);
    const paid = { kind: "claims" as const, claims: [{ id: claims[0], cents: 4_250 }] };
    expect(await vault.result("bank.payClaims", { line: line.id, paid })).toMatchObject({
      error: { code: "bank.not_in_euros", params: { currency: "CHF" } },
    });
  });

  it("may be a batch, whose claims no other line pays", async () => {
    const { vault, line, claims } = await open("-110.50");
    const { batch } = await vault.call("expenses.makePayments", {
      ids: [...claims],
      on: "2026-11-18",
      name: "Collectif",
      account: "BE71096123456769",
    });
    const { payments } = await vault.call("bank.proposals", { line: line.id });
    expect(payments).toMatchObject([{ batch: { id: batch.id, total: 11_050 }, claims: [] }]);
    const claim = { kind: "claims" as const, claims: [{ id: claims[0], cents: 4_250 }] };
    expect(await vault.result("bank.payClaims", { line: line.id, paid: claim })).toMatchObject({
      error: { code: "expenses.in_payment" },
    });
    const paid = { kind: "batch" as const, batch: batch.id };
    const { seq } = await vault.call("bank.payClaims", { line: line.id, paid });
    expect(await owed(vault)).toEqual([]);
    await vault.call("journal.undo", { seq });
    expect(await vault.call("expenses.batches", {})).toMatchObject([{ state: "open" }]);
    expect(await owed(vault)).toEqual([11_050]);
  });
});
