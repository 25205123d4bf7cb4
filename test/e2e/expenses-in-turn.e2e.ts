import { expect, it } from "vitest";
import { anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPdf } from "#test/fixtures/finances/receipt-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import { openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { PASSPHRASE, type TestVault } from "#test/helpers/vault-in-process.ts";
import { goTo } from "#test/walk/places.ts";

async function noted(vault: TestVault, payer: string, purpose: string): Promise<string> {
  const bytes = Buffer.from(aPdf("f.pdf", [purpose]).base64, "base64");
  const { id } = await vault.call("expenses.startDraft", {
    ...given(bytes, `${purpose}.pdf`),
    fields: anExpense({ payer, purpose }),
  });
  return id;
}

it("hands one’s drafts in at once, and goes from one that is approved to the next", async () => {
  const { path } = await vaultOfTwo();
  const sacha = await openAs(path, OTHER_PASSPHRASE);
  const person = async (givenName: string) =>
    (await sacha.call("people.create", aPerson({ givenName, familyName: "Vidal" }))).person.id;
  const ana = await person("Ana");
  const links = await sacha.call("memberPeople.list", {});
  const member = links.find((one) => one.member.name === "Camille Essai")?.member.id ?? "";
  await sacha.call("memberPeople.say", { member, person: await person("Camille") });
  for (const purpose of ["Colle", "Pinceaux"]) {
    await sacha.call("expenses.submit", { id: await noted(sacha, ana, purpose) });
  }
  await sacha.close();
  const camille = await openAs(path, PASSPHRASE);
  const drafts = [await noted(camille, ana, "Tracts"), await noted(camille, ana, "Train")];
  await camille.close();

  const app = await appWithVault({ ...SHOTS_LOOK, vault: path });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await shot("hand-in");
  await page.getByRole("button", { name: "Déposer mes 2 brouillons" }).press("Enter");
  await page.getByText("2 dépenses sont déposées.").waitFor();
  await page.getByRole("button", { name: /^Déposer mes/u }).waitFor({ state: "detached" });
  const states = drafts.map(async (id) => (await callInWindow(app, "expenses.get", { id })).state);
  expect(await Promise.all(states)).toEqual(["submitted", "submitted"]);

  await page.getByRole("link", { name: "Colle" }).press("Enter");
  await page.getByRole("button", { name: "Approuver" }).waitFor();
  await keyboard.press("Control+Enter");
  // What one wrote oneself is passed over.
  const next = page.getByRole("button", { name: "La suivante à approuver" });
  await shot("next-to-approve");
  await next.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Pinceaux" }).waitFor();
  await page.getByRole("button", { name: "Approuver" }).waitFor();
  await keyboard.press("Control+Enter");
  await page.getByText("Camille Essai l’a approuvée.").waitFor();
  await page.getByRole("button", { name: "Noter un remboursement" }).waitFor();
  expect(await next.count()).toBe(0);
}, 60_000);
