import { expect, it } from "vitest";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const THEIRS = "FR7630006000011234567890189";
const OURS = "BE71096123456769";
const AT = "2026-11-19";

const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

/** A claim of 50 euros that was approved on paper, in a batch that was said paid. */
async function paidInBatch() {
  const vault = await openTestVault({ now });
  const { person: payer } = await vault.call("people.create", aPerson({ givenName: "Zoé" }));
  const { person } = await vault.call("people.create", aPerson());
  const fields = anExpense({ payer: payer.id, cents: 5_000, account: THEIRS });
  const { id } = await vault.call("expenses.startDraft", { ...given(aReceipt()), fields });
  await vault.call("expenses.submit", { id });
  const { claim } = await vault.call("expenses.get", { id });
  const sheet = given(aReceipt("signé"), "feuille.pdf");
  await vault.call("expenses.approveOutside", { id, claim, person: person.id, said: "AG", sheet });
  const make = async () => {
    const asked = { ids: [id], on: AT, name: "Nous", account: OURS };
    return (await vault.call("expenses.makePayments", asked)).batch.id;
  };
  const first = await make();
  const confirmed = await vault.call("expenses.confirmPayments", { batch: first, on: AT });
  return { vault, id, make, confirmed };
}

it("pays nobody twice by undoing that the bank sent a payment back, once it waits there again", async () => {
  const { vault, id, make, confirmed } = await paidInBatch();
  const back = await vault.call("expenses.returnPayment", { id, cents: 5_000, on: AT });
  const second = await make();
  const undo = (seq: number) => codeOf(vault.result("journal.undo", { seq }));
  expect(await undo(back.seq)).toBe("journal.depends");
  expect(await undo(confirmed.seq)).toBe("journal.depends");
  await vault.call("expenses.confirmPayments", { batch: second, on: AT });
  expect(await vault.call("expenses.get", { id })).toMatchObject({
    state: "settled",
    standing: { reimbursed: 5_000, owed: 0 },
  });
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});

it("confirms no batch of a claim that is settled, whatever the rows say", async () => {
  const { vault, id, make } = await paidInBatch();
  await vault.call("expenses.returnPayment", { id, cents: 5_000, on: AT });
  const second = await make();
  await vault.session.vault.commands.run({ name: "expenses.reimburse" }, async ({ raw }) => {
    raw.exec("DELETE FROM expense_event WHERE kind = 'returned'");
    raw.exec("UPDATE expense SET state = 'settled', settled = 5000");
  });
  expect(await vault.result("expenses.confirmPayments", { batch: second, on: AT })).toMatchObject({
    error: { code: "expenses.more_than_owed", params: { euros: "0.00" } },
  });
  expect(await vault.call("expenses.get", { id })).toMatchObject({
    standing: { reimbursed: 5_000 },
  });
});

it("brings back no payment of a claim that says something else since", async () => {
  const { vault, id, confirmed } = await paidInBatch();
  const back = await vault.call("expenses.returnPayment", { id, cents: 5_000, on: AT });
  const { fields } = await vault.call("expenses.get", { id });
  const undo = (seq: number) => codeOf(vault.result("journal.undo", { seq }));
  await vault.call("expenses.update", { id, fields: { ...fields, cents: 100 } });
  expect(await undo(back.seq)).toBe("journal.depends");
  expect(await undo(confirmed.seq)).toBe("journal.depends");
  // Approved again, for less: what was paid before is not of it either.
  const { person } = await vault.call("people.create", aPerson());
  const { claim } = await vault.call("expenses.get", { id });
  const sheet = given(aReceipt("signé encore"), "feuille.pdf");
  await vault.call("expenses.approveOutside", { id, claim, person: person.id, said: "AG", sheet });
  expect(await undo(back.seq)).toBe("journal.depends");
  expect(await vault.call("expenses.get", { id })).toMatchObject({
    state: "approved",
    standing: { reimbursed: 0, owed: 100 },
  });
});
