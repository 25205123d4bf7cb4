import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault, type AppWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";

async function chooseFile(app: AppWithVault, name: string, content: string | Buffer) {
  const path = join(app.folder, name);
  writeFileSync(path, content);
  await app.page.evaluate(() => {
    location.hash = "#/people/import";
  });
  await app.chooseNext(path);
  await app.page.getByRole("button", { name: /Choisir un fichier/ }).click();
}

async function counts(page: Page): Promise<Record<string, string>> {
  const terms = await page.getByRole("term").allTextContents();
  const written = await page.getByRole("definition").allTextContents();
  const figures = written.map((figure) => figure.replaceAll(/\s/gu, " "));
  return Object.fromEntries(terms.slice(0, 5).map((term, index) => [term, figures[index] ?? ""]));
}

const wideLine = () => ["", "nope", ...Array.from({ length: 298 }, () => "x")].join(";");

const ROSTER = [
  "Nom;Prénom;E-mail;Téléphone;Code postal;Ville",
  "Abgrall;Anne;anne@exemple.org;06 12 34 56 78;29200;Brest",
  "Ben Salah;Driss;driss@exemple.org;;35000;Rennes",
  "Cadiou;Chloé;pas-une-adresse;;29200;Brest",
  "Eon;Élodie;elodie@exemple.org;;22300;Lannion",
  ";;;06 12 34 56 79;;",
].join("\r\n");

it("goes from a file to the roster, and back by an undo", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await vault.call(
        "people.create",
        aPerson({ givenName: "Anne", familyName: "Abgrall", emails: ["anne@exemple.org"] }),
      );
    },
  });
  const { page } = app;
  await chooseFile(app, "membres.csv", ROSTER);

  await page.getByRole("heading", { name: "Que contient chaque colonne ?" }).waitFor();
  expect(
    await page
      .getByRole("list", { name: /colonne/ })
      .getByRole("listitem")
      .count(),
  ).toBe(6);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("heading", { name: "Ce que l’import va faire" }).waitFor();
  expect(await counts(page)).toEqual({
    "personnes à ajouter": "3",
    "à compléter": "1",
    "déjà à jour": "0",
    "à vérifier": "1",
    "ligne refusée": "1",
  });
  await page.getByRole("cell", { name: /Ni prénom ni nom/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: /À vérifier/ }).click();
  await page.getByRole("cell", { name: /pas-une-adresse/ }).waitFor();
  await page.getByRole("tab", { name: /reconnues/ }).click();
  const matched = page.getByRole("row", { name: /Anne Abgrall/ });
  expect(await matched.textContent()).toContain("Même e-mail");
  expect(await matched.textContent()).toContain("06 12 34 56 78");

  await page.getByRole("button", { name: "Importer 4 personnes" }).click();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Voir la liste" }).click();
  await page.getByText("4 personnes", { exact: true }).waitFor();
  await page.getByRole("row", { name: /Eon/ }).waitFor();
});

it("takes an import back as a whole", async () => {
  const app = await appWithVault();
  const { page } = app;
  await chooseFile(app, "membres.csv", ROSTER);
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("button", { name: "Importer 4 personnes" }).click();
  await page.getByRole("button", { name: "Annuler cet import" }).click();
  await page.getByRole("heading", { name: "L’import est annulé" }).waitFor();
  await page.getByRole("button", { name: "Voir la liste" }).click();
  await page.getByRole("heading", { name: "Votre liste est vide" }).waitFor();
  expect(await page.getByRole("grid").count()).toBe(0);
});

it("asks for a name, and keeps what was corrected when going back", async () => {
  const app = await appWithVault();
  const { page } = app;
  await chooseFile(app, "liste.csv", "Alias,Téléphone\nPaul Roux,06 12 34 56 78\n");
  await page.getByRole("heading", { name: "Que contient chaque colonne ?" }).waitFor();
  const alias = page.getByRole("button", { name: /La colonne Alias devient/ });
  await alias.click();
  await page.getByRole("option", { name: "Ne pas importer" }).click();
  await page.getByText(/Aucune colonne ne donne le nom/).waitFor();
  expect(await page.getByRole("button", { name: "Vérifier le fichier" }).isDisabled()).toBe(true);

  await alias.click();
  await page.getByRole("option", { name: "Nom complet" }).click();
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("button", { name: "Revenir aux colonnes" }).click();
  expect(await alias.textContent()).toContain("Nom complet");
});

it("shows people as they will be, asks what words mean, and who a namesake is", async () => {
  const app = await appWithVault();
  const { page } = app;
  const lines = ["Le Guen Malo;Trésorière;Rennes", "Riou Léa;membre;Brest", "Riou Léa;membre;"];
  await chooseFile(app, "membres.csv", ["Nom Prénom;Statut;Ville", ...lines].join("\n"));
  const people = page.getByRole("region", { name: /Les premières personnes/ });
  await people.getByRole("row", { name: /Malo Le Guen.*Statut : Trésorière/ }).waitFor();
  await page.getByRole("button", { name: "Accepter la proposition" }).click();
  await people.getByRole("row", { name: /Malo Le Guen.*Organisateur/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("tab", { name: /Homonymes/ }).waitFor();
  await page.getByRole("button", { name: /Qui est Léa Riou/ }).click();
  await page.getByRole("option", { name: /La même/ }).click();
  await page.getByRole("button", { name: "Importer 2 personnes" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it("reads the file again when the separator is corrected", async () => {
  const app = await appWithVault();
  const { page } = app;
  await chooseFile(app, "liste.csv", "Nom;Ville\nRoux, Paul;Brest\nPetit, Ana;Rennes\n");
  const columns = page.getByRole("list", { name: /colonne/ }).getByRole("listitem");
  const separator = async (name: string) => {
    await page.getByRole("button", { name: "Revoir la lecture du fichier" }).click();
    await page.getByRole("button", { name: /Séparateur/ }).click();
    await page.getByRole("option", { name }).click();
    const go = page.getByRole("button", { name: "Continuer vers les colonnes" });
    await go.and(page.locator(":enabled")).click();
  };
  await columns.first().waitFor();
  await separator("Tabulation");
  await expect.poll(() => columns.count()).toBe(1);
  await separator("Point-virgule");
  await expect.poll(() => columns.count()).toBe(2);
});

it("says what to do about a file it cannot read", async () => {
  const app = await appWithVault();
  const { page } = app;
  await chooseFile(app, "classeur.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain("avant 2007");
  await chooseFile(app, "vide.csv", "");
  await page.getByRole("alert").getByText(/vide/).waitFor();
});

it("shows 300 columns and a thousand refused lines", async () => {
  const app = await appWithVault();
  const { page } = app;
  const header = ["Nom", "E-mail", ...Array.from({ length: 298 }, (_, index) => `Champ ${index}`)];
  const lines = Array.from({ length: 1200 }, wideLine);
  await chooseFile(app, "large.csv", [header.join(";"), ...lines].join("\n"));
  const columns = page.getByRole("list", { name: /colonne/ });
  await columns.waitFor();
  expect(await columns.getByRole("listitem").count()).toBeLessThan(40);
  expect(await columns.getByRole("listitem").first().getAttribute("aria-setsize")).toBe("300");

  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByText("Ce fichier ne change rien à votre liste.").waitFor();
  expect(await counts(page)).toMatchObject({ "lignes refusées": "1 200" });
  await page.getByText(/Seules les 1\s000 premières sont montrées/u).waitFor();
  expect(await page.getByRole("button", { name: /^Importer \d/ }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

it("stops an import that was cancelled, and leaves the roster as it was", async () => {
  const app = await appWithVault();
  const { page } = app;
  const lines = Array.from({ length: 150_000 }, (_, index) => `Nom ${index};a${index}@exemple.org`);
  await chooseFile(app, "grand.csv", ["Nom;E-mail", ...lines].join("\n"));
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("button", { name: /^Importer \d/ }).click({ timeout: 60_000 });
  const bar = page.getByRole("progressbar", { name: "Import en cours" });
  await bar.waitFor();
  expect(await bar.getByRole("button").count()).toBe(0);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await page.getByRole("button", { name: /^Importer \d/ }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByRole("link", { name: "Personnes", exact: true }).first().click();
  await page.getByRole("heading", { name: "Votre liste est vide" }).waitFor();
});
