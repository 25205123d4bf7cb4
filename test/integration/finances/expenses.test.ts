import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { MAX_RECEIPT_BYTES } from "#shared/domain/finances/expenses/receipt.ts";
import {
  aReceipt,
  anExpense,
  EVERY_EXPENSE,
  given,
  sha256,
} from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

async function someone(vault: TestVault, givenName: string): Promise<string> {
  const { person } = await vault.call("people.create", aPerson({ givenName, familyName: "Le Dû" }));
  return person.id;
}

const list = async (vault: TestVault, filter: Partial<typeof EVERY_EXPENSE> = {}) =>
  vault.call("expenses.list", { filter: { ...EVERY_EXPENSE, ...filter }, after: null, limit: 50 });

const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

describe("an expense", () => {
  it("is written bit by bit, listed, summed, found again, and taken back", async () => {
    const vault = await openTestVault({ now });
    const ana = await someone(vault, "Ana");
    const bo = await someone(vault, "Bo");
    const { id: circle } = await vault.call("bodies.create", {
      from: "2024-01-01",
      fields: { ...emptyBody(), name: "Presse", kind: "circle" },
      source: NO_SOURCE,
      roles: [],
    });
    const { id, seq } = await vault.call("expenses.create", {
      fields: anExpense({ payer: ana, cents: null, purpose: "" }),
    });
    expect((await vault.call("expenses.get", { id })).lacks).toEqual([
      "receipt",
      "cents",
      "purpose",
    ]);
    const fields = anExpense({
      payer: ana,
      body: circle,
      beneficiary: bo,
      account: "FR76 3000 6000 0112 3456 7890 189",
    });
    const changed = await vault.call("expenses.update", { id, fields });
    expect(changed).toEqual({ seq: seq + 1, voided: 0 });
    expect(await vault.call("expenses.update", { id, fields })).toEqual({ seq: null, voided: 0 });
    const view = await vault.call("expenses.get", { id });
    expect(view).toMatchObject({
      state: "draft",
      revision: 2,
      payer: { id: ana, name: "Ana Le Dû" },
      beneficiary: { id: bo, name: "Bo Le Dû" },
      body: { id: circle, name: "Presse" },
      fields: { ...fields, account: "FR7630006000011234567890189" },
      createdBy: { name: "Camille Essai" },
      isMine: true,
      owed: 0,
      lacks: ["receipt"],
      can: { update: null, remove: null, submit: "incomplete", approve: "not_submitted" },
    });
    await vault.call("expenses.create", {
      fields: anExpense({ payer: bo, spentOn: null, cents: 100 }),
    });
    await vault.call("expenses.create", {
      fields: anExpense({ payer: bo, spentOn: "2026-11-14", cents: 900, purpose: "Café" }),
    });
    const all = await list(vault);
    expect(all.items.map((one) => one.fields.cents)).toEqual([100, 900, 4_250]);
    expect(all.totals).toMatchObject({
      count: 3,
      cents: 5_250,
      owed: 0,
      byState: { draft: { count: 3 } },
    });
    expect((await list(vault, { text: "cafe bo" })).items.map((one) => one.fields.cents)).toEqual([
      900,
    ]);
    expect((await list(vault, { payer: ana })).totals.count).toBe(1);
    expect(await vault.call("search.all", { query: "cafe bo" })).toContainEqual(
      expect.objectContaining({ kind: "expense", title: "Café", detail: "Bo Le Dû" }),
    );
    expect(
      (await list(vault, { body: circle, from: "2026-11-01", until: "2026-11-12" })).totals.count,
    ).toBe(1);
    const page = await vault.call("expenses.list", {
      filter: EVERY_EXPENSE,
      after: null,
      limit: 2,
    });
    const rest = await vault.call("expenses.list", {
      filter: EVERY_EXPENSE,
      after: page.next,
      limit: 2,
    });
    expect(rest.items.map((one) => one.id)).toEqual([id]);
    expect(await vault.call("expenses.waiting", {})).toEqual({
      drafts: 3,
      refused: 0,
      toApprove: { count: 0, cents: 0 },
      toReimburse: { count: 0, cents: 0 },
    });
    await vault.call("journal.undo", { seq: seq + 1 });
    expect((await vault.call("expenses.get", { id })).fields.cents).toBe(null);
    const removed = await vault.call("expenses.remove", { id });
    expect(await codeOf(vault.result("expenses.get", { id }))).toBe("expenses.not_found");
    await vault.call("journal.undo", { seq: removed.seq });
    expect((await vault.call("expenses.get", { id })).revision).toBe(1);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    const entry = await vault.call("journal.entry", { seq: seq + 1 });
    expect(entry.records[0]?.fields).toContainEqual({
      field: "expense.cents",
      before: null,
      after: { kind: "cents", cents: 4_250 },
    });
    await expect(vault.call("people.remove", { id: ana })).rejects.toThrow("people.has_expenses");
  });

  it("takes neither nothing, nor a false account, nor somebody who is not there", async () => {
    const vault = await openTestVault();
    const refused = async (fields: object) => {
      const result = await vault.result("expenses.create", {
        fields: { ...anExpense(), ...fields },
      });
      return result.ok
        ? "ok"
        : (result.error.fields?.map(({ path, code }) => `${path} ${code}`).join() ??
            result.error.code);
    };
    expect(await refused({ cents: 0 })).toBe("fields.cents too_small");
    expect(await refused({ cents: -5 })).toBe("fields.cents too_small");
    expect(await refused({ cents: 1.5 })).toBe("fields.cents invalid_type");
    expect(await refused({ account: "FR76 3000 6000 0112 3456 7890 188" })).toBe(
      "fields.account iban_check",
    );
    expect(await refused({ spentOn: "2026-02-30" })).toBe("fields.spentOn no_such_day");
    const nobody = "0192f0c1-2345-7000-8000-000000000000";
    expect(await refused({ payer: nobody })).toBe("expenses.payer_not_found");
    expect(await refused({ beneficiary: nobody })).toBe("expenses.beneficiary_not_found");
    expect(await refused({ body: nobody })).toBe("expenses.body_not_found");
    expect((await list(vault)).totals.count).toBe(0);
  });
});

describe("a receipt", () => {
  it("is encrypted, read back as it was given, noticed twice, and its draft is undone with it", async () => {
    const vault = await openTestVault();
    const ana = await someone(vault, "Ana");
    const bytes = aReceipt("secret de caisse");
    const fields = anExpense({ payer: ana });
    const { id, receipt, seq } = await vault.call("expenses.startDraft", {
      ...given(bytes),
      fields,
    });
    expect(receipt).toMatchObject({
      name: "ticket.pdf",
      kind: "pdf",
      size: bytes.length,
      role: "receipt",
    });
    const read = await vault.call("expenses.readReceipt", { id: receipt.id });
    expect(Buffer.from(read.content, "base64")).toEqual(bytes);
    const files = join(vault.path, "files");
    expect(
      readdirSync(files).map((name) => readFileSync(join(files, name)).includes("secret")),
    ).toEqual([false]);

    const before = { expense: null, cents: 4_250, spentOn: "2026-11-12", payer: ana };
    const alike = (input: object) =>
      vault.call("expenses.lookAlikes", { ...before, contents: [], ...input });
    expect(await alike({ contents: [sha256(bytes)] })).toMatchObject([
      { by: "content", expense: { id } },
    ]);
    expect(await alike({})).toMatchObject([{ by: "figures", expense: { id } }]);
    expect(await alike({ cents: 4_251 })).toEqual([]);
    expect(await alike({ expense: id, contents: [sha256(bytes)] })).toEqual([]);
    // Shrunk otherwise the second time: what it was before tells.
    const original = "ab".repeat(32);
    const second = await vault.call("expenses.startDraft", {
      ...given(aReceipt("photo", "jpeg"), "photo.heic.pdf"),
      original,
      fields: anExpense({ payer: ana, cents: 1 }),
    });
    expect(second.receipt).toMatchObject({ name: "photo.heic.pdf", kind: "jpeg" });
    expect(await alike({ cents: null, contents: [original] })).toMatchObject([{ by: "content" }]);

    const removed = await vault.call("expenses.removeReceipt", { id: receipt.id });
    expect(await codeOf(vault.result("expenses.readReceipt", { id: receipt.id }))).toBe(
      "expenses.receipt_not_found",
    );
    await vault.call("journal.undo", { seq: removed.seq });
    expect((await vault.call("expenses.readReceipt", { id: receipt.id })).name).toBe("ticket.pdf");
    expect((await vault.call("attachments.unused", {})).count).toBe(0);
    expect(await codeOf(vault.result("journal.undo", { seq }))).toBe("ok");
    expect((await vault.call("attachments.unused", {})).count).toBe(1);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("is what its first bytes say, whatever its name, and nothing else is stored", async () => {
    const vault = await openTestVault();
    const { id } = await vault.call("expenses.create", { fields: anExpense() });
    const add = async (bytes: Uint8Array | string, name = "recu.pdf") =>
      codeOf(
        vault.result("expenses.addReceipt", { expense: id, ...given(Buffer.from(bytes), name) }),
      );
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic"),
      Buffer.alloc(40),
    ]);
    expect(await add(heic, "photo.jpg")).toBe("expenses.receipt_heic");
    expect(
      await add("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    ).toBe("expenses.receipt_svg");
    expect(await add("<!DOCTYPE html><script>x()</script>")).toBe("expenses.receipt_html");
    expect(await add("MZ\u0090\u0000 a program")).toBe("expenses.receipt_unknown");
    expect(await add("PK\u0003\u0004 a workbook")).toBe("expenses.receipt_zip");
    expect(await add("")).toBe("expenses.receipt_empty");
    expect(await add(aReceipt("x", "png").subarray(0, 12))).toBe("expenses.receipt_cut");
    expect(await add("%PDF-1.7 that ends nowhere")).toBe("expenses.receipt_cut");
    const content = aReceipt().toString("base64");
    const sly = { expense: id, name: "a.pdf", original: null };
    expect(
      await codeOf(
        vault.result("expenses.addReceipt", {
          ...sly,
          content: `${content.slice(0, 8)} ${content.slice(8)}`,
        }),
      ),
    ).toBe("expenses.receipt_unknown");
    const large = Buffer.alloc(MAX_RECEIPT_BYTES + 1, "a");
    aReceipt().copy(large);
    expect(await add(large)).toBe("expenses.receipt_too_large");
    expect(await add(aReceipt("y", "png"))).toBe("ok");
    expect(readdirSync(join(vault.path, "files"))).toHaveLength(1);
    for (let count = 1; count < 20; count += 1) expect(await add(aReceipt(`${count}`))).toBe("ok");
    expect(await add(aReceipt("one more"))).toBe("expenses.receipts_full");
    expect(readdirSync(join(vault.path, "files"))).toHaveLength(20);
  });
});

it("proposes who paid last, their circle and account, and a category by the words of before", async () => {
  const vault = await openTestVault();
  const [ana, bo] = [await someone(vault, "Ana"), await someone(vault, "Bo")];
  const account = "FR7630006000011234567890189";
  const nothing = { payer: null, purpose: "" };
  expect(
    await vault.call("expenses.proposals", { ...nothing, purpose: "Billet de train" }),
  ).toEqual({
    paidBy: "person",
    payer: null,
    body: null,
    account: "",
    category: "trips",
    categoryBy: "words",
  });
  await vault.call("expenses.create", {
    fields: anExpense({ payer: ana, account, purpose: "Train de nuit", category: "communication" }),
  });
  await vault.call("expenses.create", { fields: anExpense({ payer: bo }) });
  expect(await vault.call("expenses.proposals", nothing)).toMatchObject({
    payer: { id: bo },
    account: "",
    category: null,
  });
  expect(await vault.call("expenses.proposals", { payer: ana, purpose: "train" })).toMatchObject({
    payer: { id: ana },
    account,
    category: "communication",
    categoryBy: "before",
  });
});

it("shows whoever has no finance role nothing of others, nor in the journal", async () => {
  const vault = await openTestVault();
  const ana = await someone(vault, "Ana");
  const { id, receipt, seq } = await vault.call("expenses.startDraft", {
    ...given(aReceipt("caisse")),
    fields: anExpense({ payer: ana, purpose: "Avocat du collectif" }),
  });
  // The same person would see what they wrote: somebody else wrote it, then.
  await vault.session.vault.commands.run({ name: "expenses.amend" }, async ({ raw }) => {
    raw.exec("UPDATE expense SET created_by = zeroblob(16)");
  });
  await giveRoles(vault, ["secretary"]);
  expect((await list(vault)).totals).toMatchObject({ count: 0, cents: 0 });
  expect((await list(vault, { text: "avocat" })).items).toEqual([]);
  expect(await codeOf(vault.result("expenses.get", { id }))).toBe("expenses.not_found");
  expect(await codeOf(vault.result("expenses.update", { id, fields: anExpense() }))).toBe(
    "expenses.not_found",
  );
  expect(await codeOf(vault.result("expenses.remove", { id }))).toBe("expenses.not_found");
  expect(
    await codeOf(vault.result("expenses.addReceipt", { expense: id, ...given(aReceipt()) })),
  ).toBe("expenses.not_found");
  expect(await codeOf(vault.result("expenses.readReceipt", { id: receipt.id }))).toBe(
    "expenses.receipt_not_found",
  );
  expect(await codeOf(vault.result("expenses.removeReceipt", { id: receipt.id }))).toBe(
    "expenses.receipt_not_found",
  );
  const proposed = await vault.call("expenses.proposals", { payer: ana, purpose: "avocat" });
  expect(proposed).toMatchObject({ payer: null, account: "", categoryBy: "words" });
  const figures = { expense: null, cents: 4_250, spentOn: "2026-11-12", payer: ana };
  const alike = (contents: string[]) => vault.call("expenses.lookAlikes", { ...figures, contents });
  expect(await alike([])).toEqual([]);
  // That a receipt was handed in already is told, and nothing of who did.
  expect(await alike([sha256(aReceipt("caisse"))])).toEqual([{ by: "content", expense: null }]);
  expect(await vault.call("expenses.waiting", {})).toEqual({
    drafts: 0,
    refused: 0,
    toApprove: null,
    toReimburse: null,
  });
  expect((await vault.call("journal.entry", { seq })).entry.command).toBe("expenses.create");
});
