import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { approved } from "#test/helpers/approved-claim.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const THEIRS = "FR7630006000011234567890189";
const OURS = "BE71096123456769";

const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

describe("what is owed", () => {
  it("is paid in parts, given up with what was signed, and told by person", async () => {
    const vault = await openTestVault({ now });
    const { person } = await vault.call(
      "people.create",
      aPerson({ givenName: "Zoé", familyName: "Lœuf & Fils" }),
    );
    const id = await approved(vault, { payer: person.id, cents: 10_000, account: THEIRS });
    const other = await approved(vault, { payer: person.id, cents: 1 });
    expect(await vault.call("expenses.owed", {})).toEqual([
      {
        person: { id: person.id, name: "Zoé Lœuf & Fils" },
        count: 2,
        owed: 10_001,
        accounts: [THEIRS],
        expenses: [id, other],
      },
    ]);
    const pay = (cents: number) =>
      vault.result("expenses.reimburse", { id, cents, on: "2026-11-21" });
    for (const cents of [3_333, 3_333]) expect(await codeOf(pay(cents))).toBe("ok");
    expect(await pay(3_335)).toMatchObject({
      error: { code: "expenses.more_than_owed", params: { euros: "33.34" } },
    });
    expect((await vault.call("expenses.get", { id })).can).toMatchObject({
      update: "paid_already",
      addReceipt: "paid_already",
    });
    const signed = given(aReceipt("je renonce"), "renonciation.pdf");
    await vault.call("expenses.waive", { id, cents: 3_334, on: "2026-11-22", waiver: signed });
    const view = await vault.call("expenses.get", { id });
    expect(view).toMatchObject({
      state: "settled",
      owed: 0,
      standing: { reimbursed: 6_666, waived: 3_334, owed: 0 },
    });
    const kept = view.receiptList.find(({ role }) => role === "waiver");
    expect(view.events.at(-1)).toMatchObject({ kind: "waived", cents: 3_334, receipt: kept?.id });
    expect(await codeOf(vault.result("expenses.removeReceipt", { id: kept?.id ?? "" }))).toBe(
      "expenses.settled",
    );
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("of what the collective paid is nothing, and of a refused claim neither", async () => {
    const vault = await openTestVault({ now });
    const id = await approved(vault, { paidBy: "collective", payer: null });
    expect(await vault.call("expenses.get", { id })).toMatchObject({ state: "settled", owed: 0 });
    const { person } = await vault.call("people.create", aPerson());
    const draft = await vault.call("expenses.startDraft", {
      ...given(aReceipt()),
      fields: anExpense({ payer: person.id }),
    });
    await vault.call("expenses.submit", { id: draft.id });
    const { claim } = await vault.call("expenses.get", { id: draft.id });
    await vault.call("expenses.refuse", { id: draft.id, claim, reason: "justificatif illisible" });
    expect(await vault.call("expenses.get", { id: draft.id })).toMatchObject({
      state: "refused",
      standing: { refusal: { by: { name: "Camille Essai" }, reason: "justificatif illisible" } },
      can: { submit: null, remove: "not_draft" },
    });
    await vault.call("expenses.submit", { id: draft.id });
    expect((await vault.call("expenses.get", { id: draft.id })).standing.refusal).toBe(null);
    expect(await vault.call("expenses.owed", {})).toEqual([]);
  });
});

describe("a batch of payments", () => {
  it("holds its claims until it is paid, is written the same twice, and pays nobody twice", async () => {
    const printed: string[] = [];
    const printPdf = async (html: string) => {
      printed.push(html);
      return Buffer.from("%PDF-1.7");
    };
    const vault = await openTestVault({ now, printPdf });
    const { person } = await vault.call(
      "people.create",
      aPerson({ givenName: "Zoé", familyName: "Lœuf & Fils – Noël" }),
    );
    const ids: string[] = [];
    for (const cents of [1_010, 2_020, 3_030]) {
      ids.push(
        await approved(vault, {
          payer: person.id,
          cents,
          account: THEIRS,
          purpose: "Tracts <b> & affiches",
        }),
      );
    }
    const bare = await approved(vault, { payer: person.id, cents: 5 });
    const make = (some: string[], account = OURS) =>
      vault.result("expenses.makePayments", {
        ids: some,
        on: "2026-05-03",
        name: "Les Riveraines",
        account,
      });
    expect(await make([...ids, bare])).toMatchObject({
      error: { code: "expenses.account_missing", params: { name: "Zoé Lœuf & Fils – Noël" } },
    });
    expect(await codeOf(make(ids, ""))).toBe("expenses.account_of_collective_missing");
    const made = await make(ids);
    if (!made.ok) throw new Error(made.error.code);
    const { batch } = made.value;
    // Asked for a Sunday.
    expect(batch).toMatchObject({ on: "2026-05-04", total: 6_060, state: "open" });
    expect(await codeOf(make([ids[0] ?? ""]))).toBe("expenses.in_payment");
    const [id = ""] = ids;
    const { fields } = await vault.call("expenses.get", { id });
    expect(
      await codeOf(vault.result("expenses.update", { id, fields: { ...fields, account: OURS } })),
    ).toBe("expenses.in_payment");
    expect(
      await codeOf(vault.result("expenses.reimburse", { id, cents: 1, on: "2026-05-04" })),
    ).toBe("expenses.in_payment");

    const to = tempFolder();
    const write = async (format: "pain001" | "list") =>
      (
        await vault.call("expenses.writePayments", {
          batch: batch.id,
          format,
          language: "fr",
          folder: vault.grant(to),
        })
      ).fileName;
    expect([await write("pain001"), await write("pain001"), await write("list")]).toEqual([
      "2026-05-04-virements.xml",
      "2026-05-04-virements-2.xml",
      "2026-05-04-virements.pdf",
    ]);
    const xml = readFileSync(join(to, "2026-05-04-virements.xml"), "utf8");
    expect(readFileSync(join(to, "2026-05-04-virements-2.xml"), "utf8")).toBe(xml);
    expect(xml).toContain("<CtrlSum>60.60</CtrlSum>");
    expect(xml).toContain("<Nm>Zoe Loeuf + Fils - Noel</Nm>");
    expect(new Set(xml.match(/<EndToEndId>[^<]+/gu)).size).toBe(3);
    expect(printed[0]).toContain("FR76 3000 6000 0112 3456 7890 189");
    expect(printed[0]).not.toContain("<b>");
    expect(readdirSync(to)).toHaveLength(3);
    const inside = vault.result("expenses.writePayments", {
      batch: batch.id,
      format: "pain001",
      language: "fr",
      folder: vault.grant(vault.path),
    });
    expect(await codeOf(inside)).toBe("expenses.payments_in_vault");

    await vault.call("expenses.confirmPayments", { batch: batch.id, on: "2026-05-05" });
    expect(await vault.call("expenses.get", { id })).toMatchObject({
      state: "settled",
      events: expect.arrayContaining([
        expect.objectContaining({ kind: "reimbursed", on: "2026-05-05", cents: 1_010 }),
      ]),
    });
    expect(
      await codeOf(vault.result("expenses.confirmPayments", { batch: batch.id, on: "2026-05-05" })),
    ).toBe("expenses.batch_closed");
    expect(await codeOf(make(ids))).toBe("expenses.settled");
    expect(await vault.call("expenses.batches", {})).toMatchObject([
      { state: "paid", transfers: [{ expense: id }, {}, {}] },
    ]);
    const { lines } = await vault.call("journal.page", {
      before: null,
      filter: { actor: null, place: "finances", from: null, until: null },
    });
    expect(lines.slice(0, 5).map(({ entry }) => entry.command)).toEqual([
      "expenses.confirmPayments",
      "expenses.writePayments",
      "expenses.writePayments",
      "expenses.writePayments",
      "expenses.makePayments",
    ]);
  });

  it("that was dropped leaves its claims owed, and is written no more", async () => {
    const vault = await openTestVault({ now });
    const { person } = await vault.call("people.create", aPerson());
    const id = await approved(vault, { payer: person.id, account: THEIRS });
    const { batch } = await vault.call("expenses.makePayments", {
      ids: [id, id],
      on: "2026-11-23",
      name: "Nous",
      account: OURS,
    });
    expect(batch.transfers).toHaveLength(1);
    await vault.call("expenses.dropPayments", { batch: batch.id });
    const again = vault.result("expenses.writePayments", {
      batch: batch.id,
      format: "pain001",
      language: "en",
      folder: vault.grant(tempFolder()),
    });
    expect(await codeOf(again)).toBe("expenses.batch_closed");
    expect((await vault.call("expenses.get", { id })).can).toMatchObject({
      update: null,
      reimburse: null,
    });
    expect(await codeOf(vault.result("expenses.dropPayments", { batch: batch.id }))).toBe(
      "expenses.batch_closed",
    );
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
});

const AT = "2026-11-19";

async function paid(cents: number) {
  const vault = await openTestVault({ now });
  const { id: year } = await vault.call("books.openYear", {
    start: "2026-01-01",
    end: "2026-12-31",
  });
  const { person } = await vault.call("people.create", aPerson());
  const id = await approved(vault, { payer: person.id, cents, account: THEIRS });
  return { vault, year, id };
}
const balanceOf = async (vault: TestVault, year: string, account: string) =>
  (await vault.call("books.trialBalance", { year, from: null, to: null })).find(
    (one) => one.account === account,
  )?.balance ?? 0;

describe("a payment that the bank sent back", () => {
  it("is owed again, leaves no entry of itself, and stands again once that is undone", async () => {
    const { vault, year, id } = await paid(10_000);
    await vault.call("expenses.reimburse", { id, cents: 4_000, on: AT });
    await vault.call("expenses.reimburse", { id, cents: 6_000, on: AT });
    expect(await balanceOf(vault, year, "512")).toBe(-10_000);
    const wrong = vault.result("expenses.returnPayment", { id, cents: 10_000, on: AT });
    expect(await codeOf(wrong)).toBe("expenses.nothing_paid");
    const { seq } = await vault.call("expenses.returnPayment", { id, cents: 6_000, on: AT });
    expect(await vault.call("expenses.get", { id })).toMatchObject({
      state: "approved",
      owed: 6_000,
      standing: { reimbursed: 4_000, owed: 6_000 },
      can: { reimburse: null, returnPayment: null },
    });
    expect(await balanceOf(vault, year, "512")).toBe(-4_000);
    await vault.call("journal.undo", { seq });
    expect(await vault.call("expenses.get", { id })).toMatchObject({ state: "settled", owed: 0 });
    expect(await balanceOf(vault, year, "512")).toBe(-10_000);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("has the mirror of its entry where that is validated, and stays once it was paid anew", async () => {
    const { vault, year, id } = await paid(5_000);
    await vault.call("expenses.reimburse", { id, cents: 5_000, on: "2026-11-18" });
    await vault.call("books.validate", { year, until: AT });
    const { seq } = await vault.call("expenses.returnPayment", { id, cents: 5_000, on: AT });
    const page = { year, from: null, to: null, book: null, state: "all", after: null } as const;
    const { entries } = await vault.call("books.entries", page);
    expect(entries.filter(({ date }) => date === AT)).toMatchObject([{ number: null }]);
    expect(await balanceOf(vault, year, "512")).toBe(0);
    expect(await balanceOf(vault, year, "4681")).toBe(-5_000);
    await vault.call("expenses.reimburse", { id, cents: 5_000, on: AT });
    expect(await codeOf(vault.result("journal.undo", { seq }))).toBe("journal.depends");
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("may have been said of a batch too early, which is at the bank again while nothing rests on it", async () => {
    const { vault, year, id } = await paid(5_000);
    const { batch } = await vault.call("expenses.makePayments", {
      ids: [id],
      on: AT,
      name: "Nous",
      account: OURS,
    });
    const confirm = () => vault.call("expenses.confirmPayments", { batch: batch.id, on: AT });
    const first = await confirm();
    await vault.call("journal.undo", { seq: first.seq });
    expect(await vault.call("expenses.batches", {})).toMatchObject([{ state: "open" }]);
    expect((await vault.call("expenses.get", { id })).can.reimburse).toBe("in_payment");
    expect(await balanceOf(vault, year, "512")).toBe(0);
    const second = await confirm();
    expect(await vault.call("expenses.get", { id })).toMatchObject({ state: "settled" });
    await vault.call("books.validate", { year, until: AT });
    expect(await codeOf(vault.result("journal.undo", { seq: second.seq }))).toBe("journal.depends");
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
});
