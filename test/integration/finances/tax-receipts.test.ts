import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyIncome, type IncomeFields } from "#shared/domain/finances/income/receipt.ts";
import type { RegimeFields, TaxRegime } from "#shared/domain/finances/tax-receipts/regime.ts";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

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
  // Not a pattern of what is replaced.
  rescript: { on: "2025-06-01", reference: "2025/$&" },
};

const declare = (vault: TestVault, regime: TaxRegime, fields: Partial<RegimeFields> = {}) =>
  vault.call("taxReceipts.declare", {
    fields: { regime, since: "2026-01-01", decidedBy: "Le bureau", ...fields },
    paper: null,
  });

const received = async (vault: TestVault, fields: Partial<IncomeFields> = {}) =>
  vault.call("income.create", {
    fields: { ...emptyIncome("2026-03-04"), kind: "gift", cents: 2_000, ...fields },
    entry: null,
  });

async function someone(vault: TestVault, givenName: string, home: Partial<typeof HOME> = HOME) {
  const fields = aPerson({ givenName, familyName: "Vidal", ...home });
  return (await vault.call("people.create", fields)).person.id;
}

const viewOf = (vault: TestVault, year = 2026) => vault.call("taxReceipts.year", { year });

/** Issues to whoever lacks nothing. */
async function issueAll(vault: TestVault) {
  const { donors } = await viewOf(vault);
  return vault.call("taxReceipts.issue", {
    year: 2026,
    donors: donors
      .filter(({ missing }) => missing.length === 0)
      .map(({ key, cents }) => ({ key, cents, address: null })),
  });
}

describe("tax receipts", () => {
  it("wait for a regime that allows them, from its first day on", async () => {
    const vault = await openTestVault({ now });
    const ana = await someone(vault, "Ana");
    await received(vault, { giver: ana });
    await received(vault, { giver: ana, receivedOn: "2026-07-01", cents: 5_000 });
    expect(await viewOf(vault)).toMatchObject({
      regime: null,
      refusal: "undeclared",
      donors: [],
      refused: [{ reason: "undeclared" }, { reason: "undeclared" }],
    });
    await declare(vault, { kind: "party" });
    expect(await viewOf(vault)).toMatchObject({ refusal: "party", donors: [] });
    const { seq } = await declare(vault, issuing, { since: "2026-05-01" });
    const after = await viewOf(vault);
    expect(after.refusal).toBeNull();
    expect(after.donors).toMatchObject([{ name: "Ana Vidal", cents: 5_000, missing: [] }]);
    expect(after.refused).toMatchObject([{ on: "2026-03-04", reason: "party" }]);
    await vault.call("journal.undo", { seq });
    expect(await viewOf(vault)).toMatchObject({ refusal: "party" });
  });

  it("are numbered without a hole, cancelled with their reason, and replaced", async () => {
    const vault = await openTestVault({ now });
    const { seq } = await declare(vault, issuing);
    const [ana, bo] = [
      await someone(vault, "Ana"),
      await someone(vault, "Bo", { ...HOME, street: "" }),
    ];
    const { id: first } = await received(vault, { giver: ana });
    await received(vault, { giver: bo, kind: "dues", cents: 1_500 });
    await received(vault, { giverName: "Cid Oz", source: "person", cents: 700 });
    const before = await viewOf(vault);
    expect(before.donors.map(({ name, missing }) => [name, missing])).toEqual([
      ["Ana Vidal", []],
      ["Bo Vidal", ["street"]],
      ["Cid Oz", ["street", "postcode", "town"]],
    ]);
    const { seq: issued } = await issueAll(vault);
    await expect(vault.call("journal.undo", { seq: issued })).rejects.toThrow(
      "journal.not_undoable",
    );
    const [, cid] = (await viewOf(vault)).donors;
    const asked = { key: cid?.key ?? "", cents: 700, address: null };
    const issue = (
      donor: typeof asked | (Omit<typeof asked, "address"> & { address: typeof HOME }),
    ) => vault.result("taxReceipts.issue", { year: 2026, donors: [donor] });
    expect(await issue(asked)).toMatchObject({ error: { code: "taxReceipts.address_missing" } });
    expect(await issue({ ...asked, cents: 900 })).toMatchObject({
      error: { code: "taxReceipts.changed_meanwhile" },
    });
    expect(await issue({ ...asked, address: HOME })).toMatchObject({ ok: true });
    expect(await issue({ ...asked, address: HOME })).toMatchObject({
      error: { code: "taxReceipts.nothing_to_issue" },
    });
    await expect(vault.call("journal.undo", { seq })).rejects.toThrow("journal.depends");

    await vault.call("income.update", {
      id: first,
      fields: { ...emptyIncome("2026-03-04"), kind: "gift", cents: 3_000, giver: ana },
    });
    const [wrong] = (await viewOf(vault)).receipts;
    expect(wrong).toMatchObject({ number: "2026-0001", cents: 2_000, differs: true });
    expect((await viewOf(vault)).receipts[1]).toMatchObject({ differs: false });
    const id = wrong?.id ?? "";
    await vault.call("taxReceipts.cancel", { id, reason: "Montant faux" });
    expect((await viewOf(vault)).donors[0]).toMatchObject({ cents: 3_000, replaces: "2026-0001" });
    await issueAll(vault);
    const { receipts, donors, declaration } = await viewOf(vault);
    expect(
      receipts.map(({ number, name, cents, replaces }) => [number, name, cents, replaces]),
    ).toEqual([
      ["2026-0001", "Ana Vidal", 2_000, null],
      ["2026-0002", "Cid Oz", 700, null],
      ["2026-0003", "Ana Vidal", 3_000, "2026-0001"],
    ]);
    expect(receipts[0]).toMatchObject({
      cancelled: { on: "2027-02-10", reason: "Montant faux" },
      replacedBy: "2026-0003",
    });
    expect(donors.map(({ name }) => name)).toEqual(["Bo Vidal"]);
    expect(declaration).toEqual({
      from: "2026-01-01",
      until: "2026-12-31",
      deadline: "2027-05-04",
      cents: 3_700,
      mentioning: 2,
      issued: 0,
      cancelled: 0,
    });
    expect((await viewOf(vault, 2027)).declaration).toMatchObject({ issued: 2, cancelled: 1 });
    const hits = await vault.call("search.all", { query: "0003" });
    expect(hits).toMatchObject([{ kind: "taxReceipt", title: "2026-0003", detail: "Ana Vidal" }]);
  });

  it("are read by the bureau, and issued by the treasury alone", async () => {
    const vault = await openTestVault();
    await declare(vault, issuing);
    await received(vault, { giver: await someone(vault, "Ana") });
    await giveRoles(vault, ["bureau"]);
    expect((await viewOf(vault)).donors).toMatchObject([{ name: "Ana Vidal" }]);
    await expect(issueAll(vault)).rejects.toThrow("access.forbidden");
    await giveRoles(vault, ["reader"]);
    await expect(viewOf(vault)).rejects.toThrow("access.forbidden");
  });

  it("count a claim that was given up with what was signed, and keep the paper of the regime", async () => {
    const vault = await openTestVault({ now });
    const paper = aReceipt("rescrit");
    const { id } = await vault.call("taxReceipts.declare", {
      fields: { regime: issuing, since: "2026-01-01", decidedBy: "Le bureau" },
      paper: given(paper, "rescrit.pdf"),
    });
    expect(await vault.call("taxReceipts.readPaper", { id })).toEqual({
      name: "rescrit.pdf",
      kind: "pdf",
      content: paper.toString("base64"),
    });
    await vault.call("attachments.purge", {});
    expect(await vault.call("taxReceipts.readPaper", { id })).toMatchObject({
      name: "rescrit.pdf",
    });
    const ana = await someone(vault, "Ana");
    const { id: expense } = await vault.call("expenses.startDraft", {
      ...given(aReceipt()),
      fields: anExpense({ payer: ana }),
    });
    await vault.call("expenses.submit", { id: expense });
    const { claim } = await vault.call("expenses.get", { id: expense });
    await vault.call("expenses.approveOutside", {
      id: expense,
      claim,
      person: await someone(vault, "Bo"),
      said: "assemblée du 14",
      sheet: given(aReceipt("feuille"), "feuille.pdf"),
    });
    await vault.call("expenses.waive", {
      id: expense,
      cents: 4_250,
      on: "2026-11-20",
      waiver: given(aReceipt("renonce"), "renonce.pdf"),
    });
    expect((await viewOf(vault)).donors).toMatchObject([
      { name: "Ana Vidal", cents: 4_250, gifts: [{ of: "waiver", nature: "waived" }] },
    ]);
  });

  it("go out as PDF, one or all that stand, and the declaration", async () => {
    const printed: string[] = [];
    const printPdf = (html: string) => {
      printed.push(html);
      return Promise.resolve(Buffer.from("%PDF-1.7", "latin1"));
    };
    const vault = await openTestVault({ now, printPdf });
    await declare(vault, issuing);
    await received(vault, { giver: await someone(vault, "Ana"), cents: 8_080, channel: "cheque" });
    const bo = await someone(vault, "Bo <i>");
    const lent = { kind: "in_kind", channel: "in_kind", label: "Vidéoprojecteur" } as const;
    await received(vault, { giver: bo, cents: 100, ...lent });
    await issueAll(vault);
    const folder = tempFolder();
    const write = (what: Parameters<typeof vault.call<"taxReceipts.export">>[1]["what"]) =>
      vault.call("taxReceipts.export", { what, language: "fr", folder: vault.grant(folder) });
    expect(await write({ kind: "all", year: 2026 })).toEqual({
      fileNames: ["recu-fiscal-2026-0001.pdf", "recu-fiscal-2026-0002.pdf"],
    });
    const [ofAna = "", ofBo = ""] = printed;
    for (const said of [
      "Numéro d’ordre du reçu\u00A0: 2026-0001",
      "Ana Vidal",
      "3 rue des Tilleuls, 86000 Poitiers",
      "*** 80,80",
      "quatre-vingts euros et quatre-vingts centimes",
      "W861000000",
      "Organisme d’intérêt général. Réponse de l’administration (LPF, art. L. 80 C) du 01/06/2025 2025/$&amp;",
      "Chèque",
      "Fait à Poitiers, le 10/02/2027",
    ]) {
      expect(ofAna).toContain(said);
    }
    expect(ofBo).toContain("Bo &lt;i&gt; Vidal");
    expect(ofBo).toContain("Don en nature (Vidéoprojecteur)");
    const [receipt] = (await viewOf(vault)).receipts;
    const id = receipt?.id ?? "";
    expect(await write({ kind: "one", id })).toEqual({
      fileNames: ["recu-fiscal-2026-0001-2.pdf"],
    });
    expect(await write({ kind: "declaration", year: 2026 })).toEqual({
      fileNames: ["2026-declaration-recus-fiscaux.pdf"],
    });
    expect(printed.at(-1)).toContain("81,80");
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readFileSync(join(folder, "recu-fiscal-2026-0001.pdf"), "latin1")).toBe("%PDF-1.7");
    await vault.call("taxReceipts.cancel", { id, reason: "Essai" });
    const again = vault.call("taxReceipts.export", {
      what: { kind: "one", id },
      language: "fr",
      folder: vault.grant(folder),
    });
    await expect(again).rejects.toThrow("taxReceipts.cancelled_already");
  });
});
