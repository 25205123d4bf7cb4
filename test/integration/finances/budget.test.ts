import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

it("is planned by body and category, follows claims and the books, and says what would be left", async () => {
  const vault = await openTestVault({ now });
  const { id: press } = await vault.call("bodies.create", {
    from: "2024-01-01",
    fields: { ...emptyBody(), name: "Presse", kind: "circle" },
    source: NO_SOURCE,
    roles: [],
  });
  const { person } = await vault.call("people.create", aPerson());
  const plan = (planned: number) =>
    vault.call("budget.set", {
      fields: { year: 2026, body: press, category: "printing", planned, note: "" },
    });
  const { id, seq } = await plan(40_000);
  expect(await plan(40_000)).toEqual({ id, seq: null });
  expect(await plan(50_000)).toEqual({ id, seq: (seq ?? 0) + 1 });
  const fields = anExpense({ payer: person.id, body: press, cents: 30_000, category: "printing" });
  const { id: expense } = await vault.call("expenses.create", { fields });
  const left = (cents: number, but: string | null = null) =>
    vault.call("budget.left", { body: press, category: "printing", on: "2026-11-12", cents, but });
  expect(await left(30_000)).toMatchObject({ before: 50_000, after: 20_000 });
  await vault.call("expenses.addReceipt", { expense, ...given(aReceipt()) });
  await vault.call("expenses.submit", { id: expense });
  expect(await left(30_000)).toMatchObject({ before: 20_000, after: -10_000 });
  expect(await left(30_000, expense)).toMatchObject({ before: 50_000, after: 20_000 });
  await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
  const line = { label: "", person: null, body: null };
  await vault.call("books.write", {
    book: "bank",
    date: "2026-11-03",
    label: "Frais",
    document: "",
    postings: [
      { ...line, account: "627", debit: 480, credit: 0 },
      { ...line, account: "512", debit: 0, credit: 480 },
    ],
  });
  const { rows, from, years } = await vault.call("budget.view", { year: null });
  expect({ from, years }).toEqual({ from: "2026-01-01", years: [2026] });
  expect(rows).toMatchObject([
    { id, body: { name: "Presse" }, planned: 50_000, committed: 30_000, left: 20_000 },
    { id: null, body: null, category: "bank", paid: 480, left: null },
  ]);
  const copied = await vault.call("budget.copy", { from: 2026, to: 2027 });
  expect(copied.count).toBe(1);
  expect(await vault.result("budget.copy", { from: 2026, to: 2027 })).toMatchObject({
    error: { code: "budget.not_empty" },
  });
  await vault.call("journal.undo", { seq: copied.seq });
  expect((await vault.call("budget.view", { year: 2027 })).rows).toEqual([]);
  await vault.call("budget.remove", { id });
  expect((await left(1)).planned).toBeNull();
  await giveRoles(vault, ["reader"]);
  expect(await vault.result("budget.view", { year: null })).toMatchObject({ ok: false });
  expect(await left(1)).toMatchObject({ planned: null });
});
