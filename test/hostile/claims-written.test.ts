import { expect, it, onTestFinished } from "vitest";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { ExpenseFields } from "#shared/domain/finances/expenses/expense.ts";
import { FOUNDER_ROLES, type Role } from "#shared/domain/access/role.ts";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { ownTool } from "#test/helpers/forger.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { inviteInto, joinVault, openAs } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE, type TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const THEIRS = "FR7630006000011234567890189";
const MINE = "BE71096123456769";
const AT = "2026-11-19";

const findings = async (vault: TestVault) => (await vault.call("vault.verify", {})).findings;

/** A claim of Zoé, handed in, and approved on paper by Yann where it is said. */
async function claimOfZoe(fields: Partial<ExpenseFields> = {}, isApproved = true) {
  const vault = await openTestVault();
  const add = async (givenName: string) =>
    (await vault.call("people.create", aPerson({ givenName }))).person.id;
  const zoe = await add("Zoé");
  const yann = await add("Yann");
  const { id, receipt } = await vault.call("expenses.startDraft", {
    ...given(aReceipt()),
    fields: anExpense({ payer: zoe, account: THEIRS, ...fields }),
  });
  await vault.call("expenses.submit", { id });
  if (isApproved) {
    const { claim } = await vault.call("expenses.get", { id });
    const sheet = given(aReceipt("signé"), "feuille.pdf");
    await vault.call("expenses.approveOutside", { id, claim, person: yann, said: "AG", sheet });
  }
  return { vault, id, zoe, yann, receipt: receipt.id };
}

/** As whoever has the vault open and these roles writes with a tool of their own, then has all roles again. */
async function withTool(vault: TestVault, roles: readonly Role[], sql: string) {
  await giveRoles(vault, roles);
  await ownTool(vault).run({ name: "expenses.update" }, async ({ raw }) => raw.exec(sql));
}

it.each([
  ["an account", `UPDATE expense SET account = '${MINE}'`],
  ["an amount", "UPDATE expense SET cents = 999900"],
  ["a beneficiary", "UPDATE expense SET beneficiary = (SELECT max(row) FROM person)"],
  [
    "a receipt less",
    "UPDATE expense_event SET receipt = NULL; DELETE FROM receipt WHERE role = 'receipt'",
  ],
])("pays nothing on %s that somebody wrote in the row of what was approved", async (_, sql) => {
  const { vault, id } = await claimOfZoe();
  await ownTool(vault).run({ name: "expenses.update" }, async ({ raw }) => raw.exec(sql));
  const view = await vault.call("expenses.get", { id });
  expect(view.standing).toMatchObject({ approvals: [], past: [{ outside: "AG" }] });
  expect(view.can).toMatchObject({ reimburse: "not_approved", waive: "not_approved" });
  const asked = { ids: [id], on: AT, name: "Nous", account: MINE };
  expect(await codeOf(vault.call("expenses.makePayments", asked))).toBe("expenses.not_approved");
  const paid = vault.call("expenses.reimburse", { id, cents: 1, on: AT });
  expect(await codeOf(paid)).toBe("expenses.not_approved");
});

it("shows no other file than the one that was approved, where a row leads to another", async () => {
  const { vault, id, receipt } = await claimOfZoe();
  await vault.call("expenses.startDraft", { ...given(aReceipt("autre")), fields: anExpense() });
  expect(await codeOf(vault.call("expenses.readReceipt", { id: receipt }))).toBe("none");
  await ownTool(vault).run({ name: "expenses.addReceipt" }, async ({ raw }) => {
    raw.pragma("defer_foreign_keys = ON");
    raw.exec(`CREATE TEMP TABLE swapped AS SELECT row, file FROM receipt WHERE role = 'receipt';
      UPDATE receipt SET file = -row WHERE role = 'receipt';
      UPDATE receipt SET file = (SELECT file FROM swapped WHERE swapped.row <> receipt.row) WHERE role = 'receipt';
      DROP TABLE swapped`);
  });
  expect(await codeOf(vault.call("expenses.readReceipt", { id: receipt }))).toBe(
    "attachments.altered",
  );
  expect(await findings(vault)).toMatchObject([{ place: "journal", problem: "not_allowed" }]);
  expect((await vault.call("expenses.get", { id })).standing.approvals).toHaveLength(1);
});

const newIdHex = () => Buffer.from(toBlob(newId())).toString("hex");

/** An approval in the row of events, as SQL: by whom, and who that is said to be in the roster. */
const forgedApproval = (by: string, person: string) => `
  INSERT INTO expense_event (id, expense, kind, made_by, person, revision, claim, reason, outside, cents, on_day, receipt, made_at)
  SELECT x'${newIdHex()}', e.row, 'approved', ${by}, (SELECT row FROM person WHERE given_name = '${person}'),
    e.revision, (SELECT claim FROM expense_event WHERE kind = 'submitted'), '', NULL, NULL, NULL, NULL, 1 FROM expense e;
  UPDATE expense SET state = 'approved'`;

it("takes for an approval none that its author could not give, nor one that another is said to have given", async () => {
  const { vault, id } = await claimOfZoe({}, false);
  const { code } = await inviteInto(vault, "Sacha", ["bureau"]);
  await vault.close();
  await (await joinVault(vault.path, code)).close();
  const camille = await openAs(vault.path, PASSPHRASE);
  onTestFinished(() => camille.close());
  expect(await findings(camille)).toEqual([]);
  const me = `x'${Buffer.from(toBlob(camille.context.userId)).toString("hex")}'`;
  // Camille wrote it: under her own name with any person, it counts for nothing.
  await ownTool(camille).run({ name: "expenses.approve" }, async ({ raw }) =>
    raw.exec(forgedApproval(me, "Yann")),
  );
  expect((await camille.call("expenses.get", { id })).can.reimburse).toBe("not_approved");
  // Under somebody else’s, verification names it.
  const { seq } = await ownTool(camille).run({ name: "expenses.approve" }, async ({ raw }) =>
    raw.exec(forgedApproval("(SELECT id FROM vault_user WHERE name = 'Sacha')", "Yann")),
  );
  expect(await findings(camille)).toEqual([
    { place: "journal", at: String(seq), problem: "not_allowed" },
  ]);
});

it.each<[string, readonly Role[], string]>([
  ["says of a claim that it is refused", ["reader"], "UPDATE expense SET state = 'refused'"],
  ["says of it that it was paid", ["reader"], "UPDATE expense SET settled = 4250"],
  ["removes what is decided", FOUNDER_ROLES, "DELETE FROM expense_event WHERE kind = 'approved'"],
  ["says who noted something", FOUNDER_ROLES, "UPDATE expense_event SET made_by = randomblob(16)"],
  ["says who wrote a claim", FOUNDER_ROLES, "UPDATE expense SET created_by = randomblob(16)"],
  [
    "confirms of themself who they are, in the name of another",
    FOUNDER_ROLES,
    `INSERT INTO member_person (id, person, said_by, confirmed_by)
     SELECT id, 1, id, randomblob(16) FROM vault_user`,
  ],
])("verification names an entry that %s", async (_, roles, sql) => {
  const { vault } = await claimOfZoe();
  expect(await findings(vault)).toEqual([]);
  await withTool(vault, roles, sql);
  expect(await findings(vault)).toMatchObject([{ place: "journal", problem: "not_allowed" }]);
});

it("accuses nobody who takes back what they wrote in a draft of somebody else", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  const { code } = await inviteInto(vault, "Sacha", ["reader"]);
  const { id } = await vault.call("expenses.create", { fields: anExpense({ payer: person.id }) });
  await vault.close();
  const sacha = await joinVault(vault.path, code);
  const member = sacha.context.userId;
  await sacha.close();
  const camille = await openAs(vault.path, PASSPHRASE);
  await camille.call("memberPeople.say", { member, person: person.id });
  await camille.close();
  const again = await openAs(vault.path, "la phrase d’une autre personne");
  onTestFinished(() => again.close());
  const fields = anExpense({ payer: person.id, note: "!" });
  const { seq } = await again.call("expenses.update", { id, fields });
  await again.call("journal.undo", { seq: seq ?? 0 });
  expect(await findings(again)).toEqual([]);
});
