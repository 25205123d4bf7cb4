import { expect, it, onTestFinished } from "vitest";
import { aReceipt, anExpense, EVERY_EXPENSE, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { inviteInto, joinVault, openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";

const tried = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code;

it("whoever has no finance role is told nothing of the other’s claims, in the journal either", async () => {
  const vault = await openTestVault();
  const { person: ana } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
  const { person: bo } = await vault.call("people.create", aPerson({ givenName: "Bo" }));
  const fields = anExpense({ payer: ana.id, purpose: "Frais d’avocat", note: "confidentiel" });
  const { id, receipt, seq } = await vault.call("expenses.startDraft", {
    ...given(aReceipt("x"), "avocat.pdf"),
    fields,
  });
  const { code } = await inviteInto(vault, "Sacha", ["secretary"]);
  await vault.close();
  const sacha = await joinVault(vault.path, code);
  onTestFinished(() => sacha.close());
  expect(await tried(sacha.result("expenses.get", { id }))).toBe("expenses.not_found");
  expect(await tried(sacha.result("expenses.readReceipt", { id: receipt.id }))).toBe(
    "expenses.receipt_not_found",
  );
  expect(await tried(sacha.result("expenses.approve", { id, claim: "0".repeat(64) }))).toBe(
    "access.forbidden",
  );
  expect(await tried(sacha.result("journal.undo", { seq }))).toBe("journal.not_undoable");
  const { lines } = await sacha.call("journal.page", {
    before: null,
    filter: { actor: null, place: null, from: null, until: null },
  });
  const told = JSON.stringify([
    lines,
    await sacha.call("journal.entry", { seq }),
    await sacha.call("journal.list", { before: null, limit: 100 }),
    await sacha.call("search.all", { query: "avocat" }),
  ]);
  expect(told).toContain("expenses.create");
  for (const secret of ["avocat", "Avocat", "confidentiel", "4250"])
    expect(told).not.toContain(secret);
  const folder = sacha.grant(vault.path.replace(/[^/\\]+$/u, ""));
  const out = { folder, from: null, until: null, reason: "pour l’assemblée" };
  expect(await tried(sacha.result("journal.export", { ...out, contents: true }))).toBe(
    "access.forbidden",
  );
  // What is one’s own is: somebody said who one is, and another did.
  await sacha.call("expenses.create", {
    fields: anExpense({ payer: ana.id, purpose: "Le mien" }),
  });
  expect(
    (
      await sacha.call("expenses.list", {
        filter: EVERY_EXPENSE,
        after: null,
        limit: 9,
      })
    ).items.map((one) => one.fields.purpose),
  ).toEqual(["Le mien"]);
  // Said of oneself, it shows nothing yet.
  await sacha.call("memberPeople.say", { member: sacha.context.userId, person: ana.id });
  expect(await tried(sacha.result("expenses.get", { id }))).toBe("expenses.not_found");
  const member = sacha.context.userId;
  await sacha.close();
  const camille = await openAs(vault.path, PASSPHRASE);
  await camille.call("memberPeople.confirm", { member, person: ana.id });
  expect((await camille.call("vault.verify", {})).findings).toEqual([]);
  await camille.call("members.changeRoles", { id: member, roles: ["reader"] });
  await camille.close();
  const again = await openAs(vault.path, OTHER_PASSPHRASE);
  onTestFinished(() => again.close());
  expect((await again.call("expenses.get", { id })).fields.purpose).toBe("Frais d’avocat");
  expect((await again.call("expenses.get", { id })).isMine).toBe(true);
  // A reader, who may not read the roster, names nobody else of it.
  expect(
    await tried(again.result("expenses.create", { fields: anExpense({ payer: bo.id }) })),
  ).toBe("expenses.payer_not_found");
  expect(
    await tried(again.result("expenses.create", { fields: anExpense({ payer: ana.id }) })),
  ).toBe(undefined);
});

const without = (but: string | null) =>
  ({ body: null, category: "printing", on: "2026-11-12", cents: 0, but }) as const;

it("nor is anybody told what another’s claim comes to, by what a budget has left without it", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  const { id } = await vault.call("expenses.startDraft", {
    ...given(aReceipt()),
    fields: anExpense({ payer: person.id, cents: 4_250 }),
  });
  await vault.call("expenses.submit", { id });
  const fields = {
    year: 2026,
    body: null,
    category: "printing",
    planned: 10_000,
    note: "",
  } as const;
  await vault.call("budget.set", { fields });
  const { code } = await inviteInto(vault, "Lou", ["reader"]);
  expect(await vault.call("budget.left", without(id))).not.toEqual(
    await vault.call("budget.left", without(null)),
  );
  await vault.close();
  const lou = await joinVault(vault.path, code);
  onTestFinished(() => lou.close());
  expect(await lou.call("budget.left", without(id))).toEqual(
    await lou.call("budget.left", without(null)),
  );
});

it("nor where others drive, by the journeys that they made before", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  const car = {
    name: "Clio",
    kind: "car",
    power: 5,
    isElectric: false,
    person: person.id,
  } as const;
  const { id: vehicle } = await vault.call("mileage.saveVehicle", { id: null, ...car });
  const trip = { vehicle, distance: 120, times: 2, body: null, note: "", account: "" };
  const said = { on: ["2025-03-04"], route: "Chez l’avocate", purpose: "Procès" };
  await vault.call("mileage.add", { ...trip, ...said });
  expect(await vault.call("mileage.usual", { person: person.id })).toHaveLength(1);
  const { code } = await inviteInto(vault, "Lou", ["case_handler"]);
  await vault.close();
  const lou = await joinVault(vault.path, code);
  onTestFinished(() => lou.close());
  expect(await lou.call("mileage.usual", { person: person.id })).toEqual([]);
  await lou.call("mileage.add", { ...trip, ...said, route: "Au marché" });
  expect(await lou.call("mileage.usual", { person: person.id })).toMatchObject([
    { route: "Au marché" },
  ]);
});
