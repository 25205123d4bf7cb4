import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import type { TestVault } from "./vault-in-process.ts";

/** A claim that the assembly approved on paper: whoever opened the vault wrote it. */
export async function approved(
  vault: TestVault,
  fields: Parameters<typeof anExpense>[0],
): Promise<string> {
  const { id } = await vault.call("expenses.startDraft", {
    ...given(aReceipt(JSON.stringify(fields))),
    fields: anExpense(fields),
  });
  await vault.call("expenses.submit", { id });
  const { claim } = await vault.call("expenses.get", { id });
  const { person } = await vault.call("people.create", aPerson());
  const sheet = given(aReceipt(id), "feuille.pdf");
  const said = { id, claim, person: person.id, said: "assemblée du 14" };
  await vault.call("expenses.approveOutside", { ...said, sheet });
  return id;
}
