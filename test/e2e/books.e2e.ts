import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { tryBooks } from "#main/vault/features/books/trial-part.service.ts";
import { UNHURRIED } from "#main/vault/job.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

it("opens a year and writes an entry by keyboard, its balance in sight", async () => {
  const app = await appWithVault({ ...SHOTS_LOOK });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Comptabilité" }).press("Enter");
  await page.getByRole("heading", { name: "Aucun exercice n’est encore ouvert" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-empty");
  await page.getByRole("button", { name: "Ouvrir un exercice" }).press("Enter");
  await page.getByRole("button", { name: "Ouvrir un exercice" }).press("Enter");
  await keyboard.press("Enter");
  await page.getByText("L’exercice est ouvert.").waitFor();
  await shot("books-year");

  await page.getByRole("link", { name: "Écritures" }).press("Enter");
  await page.getByRole("heading", { name: "Rien n’est encore écrit" }).waitFor();
  await page.getByRole("button", { name: "Écrire dans les comptes" }).press("Enter");
  await page.getByRole("textbox", { name: "Libellé" }).fill("Salle de l’assemblée");
  const account = (line: number) =>
    page.getByRole("combobox", { name: `Compte de la ligne ${line}` });
  await account(1).focus();
  await keyboard.type("salles");
  await page.getByRole("option", { name: /Salles et locaux/u }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Débit de la ligne 1" }));
  await keyboard.type("84");
  await page.getByText("Il manque 84,00").waitFor();
  await shot("books-form");
  await page.getByRole("button", { name: "Enregistrer" }).press("Enter");
  await page.getByText("Une écriture a deux lignes au moins").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await account(2).focus();
  await keyboard.type("512");
  await page.getByRole("option", { name: /Compte bancaire/u }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Crédit de la ligne 2" }).focus();
  await keyboard.type("84,00");
  await page.getByText("Équilibrée").waitFor();
  await keyboard.press("Enter");
  await page.getByText("L’écriture est enregistrée.").waitFor();
});

it("shows what books say, in words and numbers, and takes them out", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: (vault) => tryBooks(vault.context, "fr", UNHURRIED),
  });
  const { page } = app;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Comptabilité" }).press("Enter");
  await page.getByText("Assurance de l’association").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-entries");
  await page.getByRole("link", { name: "Assurance de l’association" }).press("Enter");
  await page.getByRole("table", { name: "Lignes" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-entry");
  await page.getByRole("link", { name: "← Écritures" }).press("Enter");
  for (const [name, table] of [
    ["Comptes", /^/u],
    ["Balance", "Balance"],
    ["Bilan", "Bilan"],
    ["Résultat", "Compte de résultat"],
  ] as const) {
    await page.getByRole("link", { name, exact: true }).press("Enter");
    await page.getByRole("table", { name: table }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await shot(`books-${name}`);
  }
  await page.getByText("Montrer les numéros de compte").click();
  await page.getByText("616 Assurance").waitFor();
  await shot("books-numbers");
  await page.getByRole("link", { name: "616 Assurance" }).press("Enter");
  await page.getByRole("heading", { name: "616 Assurance" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-ledger");
  await page.getByRole("link", { name: "Exercices", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Clore l’exercice" }).press("Enter");
  await page.getByText("Ce qui empêche la clôture").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-closing");
  await page.getByRole("button", { name: "Sortir les comptes" }).press("Enter");
  await page.getByRole("radio", { name: "PDF" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("books-export");
  const folder = tempFolder();
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir un dossier et écrire" }).press("Enter");
  await page.getByText("5 fichiers sont écrits").waitFor();
  expect(readdirSync(folder).filter((name) => name.endsWith(".pdf"))).toHaveLength(5);
});
