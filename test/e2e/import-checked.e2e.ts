import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";

const ROSTER = [
  "Nom;Prénom;Statut;E-mail;Téléphone;Ville",
  "Abgrall;Anne;membre;anne@exemple.org;06 12 34 56 78;Brest",
  "Cadiou;Chloé;membre;pas-une-adresse;12;Brest",
  "Eon;Élodie;membre;elodie@exemple.org;;Lannion",
].join("\r\n");

it("leads from an import to whoever is to be checked, until somebody has looked", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
  });
  const { page } = app;
  const shot = shotsOf(page);
  const path = join(app.folder, "membres.csv");
  writeFileSync(path, ROSTER);
  await page.evaluate(() => {
    location.hash = "#/people/import";
  });
  await shot("import-1-start");
  await app.chooseNext(path);
  await page.getByRole("button", { name: /Choisir un fichier/ }).click();
  await page.getByRole("heading", { name: "Que contient chaque colonne ?" }).waitFor();
  await shot("import-2-columns");
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("tab", { name: /À vérifier/ }).click();
  await page.getByRole("cell", { name: /pas-une-adresse/ }).waitFor();
  await shot("import-3-check");
  await page.getByRole("button", { name: "Importer 3 personnes" }).click();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
  await shot("import-4-done");
  await page.getByRole("button", { name: "Voir les fiches à vérifier" }).click();
  const only = page.getByRole("checkbox", { name: "À vérifier (1)" });
  await page.getByRole("row", { name: /Cadiou/ }).waitFor();
  expect(await only.isChecked()).toBe(true);
  expect(await page.getByRole("row", { name: /Abgrall/ }).count()).toBe(0);
  await page.getByRole("row", { name: /Cadiou/ }).click();

  const panel = page.getByRole("complementary", { name: /Chloé Cadiou/ });
  const checked = panel.getByRole("button", { name: "C’est vérifié" });
  await checked.waitFor();
  await panel
    .getByText(/pas-une-adresse/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("import-5-to-check");
  await checked.press("Enter");
  await page.getByText("C’est vérifié.", { exact: true }).waitFor();
  await checked.waitFor({ state: "hidden" });
  // What had the focus is gone, and the focus is still within what is looked at.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("heading", { name: "Tout est vérifié" }).waitFor();
  await shot("import-6-checked");

  await page.getByRole("button", { name: "Annuler l’action" }).click();
  await checked.waitFor();
  await page.getByRole("row", { name: /Cadiou/ }).waitFor();
  await checked.press("Enter");
  await page.getByRole("button", { name: "Revenir à toute la liste" }).press("Enter");
  await page.getByRole("row", { name: /Abgrall/ }).waitFor();
});
