import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { DIRECT_LIMITS, type ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import type { GiftFields } from "#shared/domain/finances/campaign/gifts.ts";
import { anExpense, aReceipt, given as givenFile } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-01-20T10:00:00Z");

const anElection = (fields: Partial<ElectionFields> = {}): ElectionFields => ({
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
  ...fields,
});

const created = async (vault: TestVault, fields: Partial<ElectionFields> = {}) =>
  (await vault.call("campaign.create", { fields: anElection(fields) })).id;

const spending = (election: string, fields: Partial<SpendingFields> = {}): SpendingFields => ({
  election,
  candidate: null,
  claim: null,
  heading: "6141",
  label: "Affiches",
  spentOn: "2025-12-01",
  cents: 50_000,
  paidBy: "agent",
  repaidOn: null,
  supplier: "company",
  usual: null,
  ...fields,
});

const gift = (election: string, fields: Partial<GiftFields> = {}): GiftFields => ({
  election,
  candidate: null,
  giver: "person",
  person: null,
  name: "Zoé Le Dû",
  residence: "french",
  form: "transfer",
  cents: 250_000,
  receivedOn: "2025-12-02",
  label: "",
  ...fields,
});

const code = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

describe("a campaign", () => {
  it("counts its ceiling, numbers its exhibits and holds direct payments to both limits", async () => {
    const vault = await openTestVault({ now });
    const id = await created(vault);
    const add = (fields: Partial<SpendingFields>) =>
      vault.call("campaign.addSpending", { fields: spending(id, fields) });
    const first = await add({});
    await add({ heading: "6300", cents: 9_000, paidBy: "candidate" });
    const view = await vault.call("campaign.get", { id });
    expect(view.ceiling).toEqual({ kind: "computed", cents: 3_295_740 });
    expect(view.spending.map(({ exhibit, isDirect }) => [exhibit, isDirect])).toEqual([
      ["614100860001", false],
      ["630000860002", true],
    ]);
    expect(view.direct).toEqual({
      cents: 9_000,
      ofTotal: 152,
      ofCeiling: 2,
      isOverTotal: true,
      isOverCeiling: false,
    });
    expect(view.cash.limit).toBe(659_148);
    await vault.call("campaign.removeSpending", { id: first.id });
    await add({ label: "Tracts" });
    const after = await vault.call("campaign.get", { id });
    expect(after.spending.map(({ exhibit }) => exhibit)).toEqual(["630000860002", "614100860003"]);
    expect(await code(vault.result("campaign.remove", { id }))).toBe("campaign.in_use");
    expect(await vault.call("search.all", { query: "poitiers" })).toMatchObject([
      { kind: "election", id },
    ]);
  });

  it("warns of a person’s cap over all candidates, money, in kind and waived together", async () => {
    const vault = await openTestVault({ now });
    const here = await created(vault);
    const there = await created(vault, { place: "Buxerolles" });
    const other = await created(vault, { votesOn: "2020-03-15" });
    await vault.call("campaign.addGift", { fields: gift(here) });
    await vault.call("campaign.addGift", {
      fields: gift(there, { form: "in_kind", cents: 180_000, name: "zoé le dû" }),
    });
    await vault.call("campaign.addGift", { fields: gift(other, { cents: 400_000 }) });
    const cap = (cents: number) =>
      vault.call("campaign.cap", {
        election: here,
        person: null,
        name: "Zoé Le Dû",
        cents,
        but: null,
      });
    expect(await cap(30_000)).toEqual({ before: 430_000, total: 460_000, over: 0, cap: 460_000 });
    expect(await cap(40_000)).toMatchObject({ total: 470_000, over: 10_000 });
    await vault.call("campaign.addGift", {
      fields: gift(here, { form: "waived", cents: 40_000, residence: null }),
    });
    expect((await vault.call("campaign.get", { id: there })).donors).toEqual([
      {
        key: "~zoe le du",
        name: "Zoé Le Dû",
        money: 250_000,
        inKind: 180_000,
        waived: 40_000,
        total: 470_000,
        over: 10_000,
        isToAsk: true,
      },
    ]);
  });

  it("says before a claim of it is given up what its payer would have given, and nothing of any other", async () => {
    const vault = await openTestVault({ now });
    const election = await created(vault);
    const { person } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
    await vault.call("campaign.addGift", {
      fields: gift(election, { person: person.id, name: "", cents: 450_000 }),
    });
    const claimed = { ...anExpense({ payer: person.id, cents: 20_000 }), spentOn: "2025-12-01" };
    const { id: claim } = await vault.call("expenses.create", { fields: claimed });
    const { id: other } = await vault.call("expenses.create", { fields: claimed });
    await vault.call("expenses.addReceipt", { expense: claim, ...givenFile(aReceipt("a")) });
    await vault.call("expenses.submit", { id: claim });
    await vault.call("campaign.addSpending", {
      fields: spending(election, { claim, cents: 20_000 }),
    });
    const told = await vault.call("campaign.capOfClaim", { claim, cents: 20_000 });
    expect(told).toEqual({ before: 450_000, total: 470_000, over: 10_000, cap: 460_000 });
    expect(await vault.call("campaign.capOfClaim", { claim: other, cents: 1 })).toBeNull();
  });

  it("refuses forbidden sources, and lets a party give, which ends independence", async () => {
    const vault = await openTestVault({ now });
    const id = await created(vault);
    const given = (fields: Partial<GiftFields>) =>
      code(vault.result("campaign.addGift", { fields: gift(id, fields) }));
    expect(await given({ giver: "company" })).toBe("campaign.legal_person");
    expect(await given({ giver: "foreign_state" })).toBe("campaign.foreign_state");
    expect(await given({ residence: "neither" })).toBe("campaign.not_french");
    expect(await given({ form: "cash", cents: 15_001 })).toBe("campaign.cash_over");
    expect(await given({ name: "" })).toBe("campaign.nameless");
    expect(await given({ giver: "party", name: "Parti inventé", cents: 50_000 })).toBe("ok");
    const bought = (fields: Partial<SpendingFields>) =>
      code(vault.result("campaign.addSpending", { fields: spending(id, fields) }));
    expect(await bought({ cents: 0, usual: 30_000 })).toBe("campaign.forbidden_advantage");
    expect(await bought({ supplier: "association", cents: 20_000, usual: 40_000 })).toBe(
      "campaign.forbidden_advantage",
    );
    expect(await bought({ supplier: "public_body", cents: 0 })).toBe("campaign.tariff_asked");
    expect(await bought({ supplier: "public_body", cents: 5_000, usual: 5_000 })).toBe("ok");
    const period = { from: "2025-01-01", until: "2025-12-31" };
    expect(await vault.call("income.statement", period)).toMatchObject({
      verdict: "broken",
      breaking: [{ of: "gift", source: "party", cents: 50_000 }],
    });
  });

  it("goes out in tables, in clear where it was asked for, and the journal says so", async () => {
    const vault = await openTestVault({ now });
    const id = await created(vault);
    const { person } = await vault.call("people.create", aPerson());
    await vault.call("campaign.addCandidate", { election: id, person: person.id });
    expect(await vault.call("campaign.addCandidate", { election: id, person: person.id })).toEqual({
      seq: null,
    });
    await vault.call("campaign.addSpending", { fields: spending(id, { candidate: person.id }) });
    await vault.call("campaign.addGift", { fields: gift(id) });
    const folder = tempFolder();
    const asked = { id, language: "fr", folder: vault.grant(folder) } as const;
    const { fileNames } = await vault.call("campaign.export", { ...asked, format: "csv" });
    expect(readdirSync(folder).toSorted()).toEqual(fileNames.toSorted());
    const spent = readFileSync(join(folder, "compte-de-campagne-depenses.csv"), "utf8");
    expect(spent).toContain("614100860001;6141;Conception et impression;Affiches;2025-12-01");
    const xlsx = await vault.call("campaign.export", { ...asked, format: "xlsx" });
    expect(xlsx.fileNames).toEqual(["compte-de-campagne.xlsx"]);
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry).toMatchObject({ command: "campaign.export" });
    expect(await vault.result("journal.undo", { seq: entry?.seq ?? 0 })).toMatchObject({
      ok: false,
    });
  });
});
