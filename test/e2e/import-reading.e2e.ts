import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { anXlsx, sheetXml } from "#test/fixtures/people/workbook.ts";
import { appWithVault, type AppWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { focusOn } from "#test/walk/focus.ts";

async function choose(app: AppWithVault, name: string, content: string | Buffer): Promise<void> {
  const path = join(app.folder, name);
  writeFileSync(path, content);
  await app.page.evaluate(() => {
    location.hash = "#/people/import";
  });
  await app.chooseNext(path);
  await app.page.getByRole("button", { name: /Choisir un/ }).click();
}

const WORKBOOK = anXlsx({
  sheets: [
    { name: "Accueil", xml: sheetXml([["Bienvenue"]]) },
    {
      name: "Membres",
      xml: sheetXml([
        ["Amicale du Moulin"],
        ["Nom", "Prénom", "Téléphone", "Code postal", "Ville"],
        ["Tanguy", "Hervé", 611223344, 1000, "Bourg-Inventé"],
        ["Commission jardin"],
        ["Le Meur", "Gwen", 298112233, 35000, "Rennes"],
        ["Landerneau", "", "", "", ""],
        ["Total", "", "", "", 2],
      ]),
    },
  ],
  more: [{ name: "xl/vbaProject.bin", content: "x" }],
});

it("shows a workbook’s sheets and lines, takes what is said of them, and imports", async () => {
  const app = await appWithVault();
  const { page } = app;
  await choose(app, "liste.xlsm", WORKBOOK);
  await page.getByRole("heading", { name: "Comment Greffe lit ce fichier" }).waitFor();
  await page.getByText(/Greffe ne les exécute jamais/).waitFor();
  const sheet = page.getByRole("button", { name: /Feuille/ });
  await sheet.press("Enter");
  await page.getByRole("option", { name: "Membres" }).press("Enter");
  const lines = page.getByRole("listbox", { name: "Lignes du fichier" });
  const line = (hasText: string) => lines.getByRole("option").filter({ hasText });
  await line("2En-tête").waitFor();
  await focusOn(sheet);
  expect(await lines.getByRole("option").allTextContents()).toEqual([
    "1Avant l’en-têteAmicale du Moulin",
    "2En-têteNom · Prénom · Téléphone · Code postal · Ville",
    "3PersonneTanguy · Hervé · 611223344 · 1000 · Bourg-Inventé",
    "4Titre ou noteCommission jardin",
    "5PersonneLe Meur · Gwen · 298112233 · 35000 · Rennes",
    "6PersonneLanderneau",
    "7TotalTotal · 2",
  ]);
  expect(await axeFindings(page)).toEqual([]);

  // By the keyboard alone: to the line, then to what it is.
  await line("7Total").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "À ignorer" }).press("Enter");
  await line("6À ignorer").waitFor();

  await page.getByRole("button", { name: "Continuer vers les colonnes" }).click();
  await page.getByRole("heading", { name: "Que contient chaque colonne ?" }).waitFor();
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("tab", { name: /Zéros rétablis 3/ }).click();
  await page.getByRole("row", { name: /611223344 06 11 22 33 44/ }).waitFor();
  await page.getByRole("tab", { name: /laissées de côté 4/ }).click();
  await page.getByRole("row", { name: /À ignorer Landerneau/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Importer 2 personnes" }).click();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
});

it("shows accents before and after, and leaves them as they are when asked", async () => {
  const app = await appWithVault();
  const { page } = app;
  await choose(app, "liste.csv", "Nom;PrÃ©nom\nTanguy;HervÃ©\nLe Meur;AnaÃ¯g\n");
  const examples = page.getByRole("region", { name: /avant et après/ });
  await examples.getByRole("row", { name: /HervÃ© .*Hervé/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText(/Réparer les accents/).click();
  await page.getByRole("option", { name: /Tanguy · HervÃ©/ }).waitFor();
  await page.getByText(/Réparer les accents/).click();
  await page.getByRole("option", { name: /Tanguy · Hervé/ }).waitFor();
});
