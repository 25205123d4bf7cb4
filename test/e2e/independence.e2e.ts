import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { emptyIncome } from "#shared/domain/finances/income/receipt.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

const year = new Date().getFullYear();

async function seed(vault: TestVault): Promise<void> {
  for (const givenName of ["Ana", "Bo", "Cid", "Dan"]) {
    const { person } = await vault.call(
      "people.create",
      aPerson({ givenName, familyName: "Vidal" }),
    );
    const fields = { ...emptyIncome(`${year}-01-10`), cents: 2_000, label: "Cotisation" };
    await vault.call("income.create", { fields: { ...fields, giver: person.id }, entry: null });
  }
}

it("notes by keyboard where money is from, states independence and publishes it", async () => {
  const app = await appWithVault({ ...SHOTS_LOOK, seed });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Recettes", exact: true }).press("Enter");
  await page.getByText("4 recettes").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("income-list");

  await keyboard.press("Control+n");
  await focusOn(page.getByRole("button", { name: /Nature/u }));
  await page.getByRole("textbox", { name: "Montant" }).focus();
  await keyboard.type("500");
  await page.getByRole("textbox", { name: "Ou, en toutes lettres" }).focus();
  await keyboard.type("Fondation Iroise");
  expect(await axeFindings(page)).toEqual([]);
  await shot("income-form");
  await keyboard.press("Enter");
  await page.getByText("5 recettes").waitFor();
  await page.getByRole("cell", { name: "Pas encore connue" }).waitFor();

  await page.getByRole("link", { name: "Indépendance", exact: true }).press("Enter");
  await page.getByRole("heading", { name: /On ne peut pas le dire/u }).waitFor();
  await shot("independence-blocked");
  await page.getByRole("link", { name: "Cotisation", exact: true }).press("Enter");
  await page.getByRole("button", { name: /Origine/u }).press("Enter");
  await page.getByRole("option", { name: "Fondation" }).press("Enter");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).press("Enter");
  await page.getByText("La recette est modifiée.").waitFor();
  await page.getByRole("link", { name: "Indépendance", exact: true }).press("Enter");
  await page.getByRole("heading", { name: /^Non/u }).waitFor();
  await page.getByRole("button", { name: "Adopter une définition" }).press("Enter");
  await page.getByRole("textbox", { name: "Par qui" }).focus();
  await keyboard.type("L’assemblée");
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press("Enter");
  await page.getByText("La définition est notée.").waitFor();
  await shot("independence-broken");

  await page.getByRole("button", { name: "Publier cette page" }).press("Enter");
  await page.getByText("Rien ne s’y oppose").waitFor();
  await shot("finances-publish");
  await app.chooseNext(app.folder);
  await page.getByRole("button", { name: "Écrire la page" }).press("Enter");
  await page.getByRole("heading", { name: "La page est écrite" }).waitFor();
  expect(readdirSync(app.folder)).toContain(`independance-${year}-01-01-${year}-12-31.html`);
});
