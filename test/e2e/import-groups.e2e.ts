import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { openBody } from "#test/helpers/bodies.ts";
import { aRule } from "#test/integration/rules/charter.ts";

const ROSTER = [
  "Nom;Prénom;E-mail;Cercles",
  "Abgrall;Anne;anne@exemple.org;presse, Terrain",
  "Cadiou;Chloé;chloe@exemple.org;TERRAIN / à rappeler",
  "Eon;Élodie;elodie@exemple.org;Presse",
].join("\r\n");

it("makes members of the circles of a file, as somebody said of each, and takes all of it back", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    viewport: { width: 1280, height: 900 },
    seed: async (vault) => {
      await openBody(vault, "Presse", ["member"]);
      const role = { title: "member", scope: EVERY_BODY };
      const terms = { kind: "longest_term", role, months: 12 } as const;
      await vault.call("rules.add", aRule(terms, { effect: "refuses", clause: "Un an au plus." }));
    },
  });
  const { page } = app;
  const shot = shotsOf(page, true);
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const path = join(app.folder, "membres.csv");
  writeFileSync(path, ROSTER);
  await go("#/people/import");
  await app.chooseNext(path);
  await page.getByRole("button", { name: /Choisir un fichier/ }).click();

  await page.getByRole("heading", { name: "Cercles et groupes" }).waitFor();
  await page.getByText(/L’import crée 2 cercles/).waitFor();
  const becomes = (word: string) => page.getByRole("combobox", { name: `Le nom ${word} devient` });
  await expect.poll(() => becomes("presse").inputValue()).toBe("Presse");
  expect(await becomes("Terrain").inputValue()).toMatch(/^Créer «\sTerrain\s»$/u);
  expect(await axeFindings(page)).toEqual([]);
  await shot("groups-1-columns");
  await becomes("à rappeler").fill("rien");
  await shot("groups-2-box");
  await page.getByRole("option", { name: "Ne rien en faire" }).click();
  await page.getByText(/L’import crée 1 cercle et/).waitFor();
  await shot("groups-3-said");

  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("heading", { name: "Ce que l’import va faire" }).waitFor();
  const joined = page.getByRole("region", { name: "Cercles", exact: true });
  const told = ["Presse 2 personnes", "Terrain nouveau2 personnes"];
  const lines = () => joined.locator("tbody tr").allTextContents();
  await expect.poll(lines).toEqual(told);
  await shot("groups-4-check");
  // A rule that refuses is said before anything is written, and passed over with a reason.
  await page.getByText(/le mandat n’a pas de fin prévue.*Et 3 fois de plus\./u).waitFor();
  const run = page.getByRole("button", { name: "Importer 3 personnes" });
  expect(await run.isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Raison de passer outre" }).fill("Liste de 2025.");
  await run.click();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
  await expect.poll(lines).toEqual(told);
  expect(await axeFindings(page)).toEqual([]);
  await shot("groups-5-done");

  const report = await page.evaluate(() => location.hash);
  await go("#/bodies");
  await page.getByText("Terrain").first().waitFor();
  await shot("groups-6-bodies");
  await go(report);
  await page.getByRole("button", { name: "Annuler cet import" }).click();
  await page.getByRole("heading", { name: "L’import est annulé" }).waitFor();
  await shot("groups-7-undone");
  await go("#/bodies");
  await page.getByText("Presse").first().waitFor();
  expect(await page.getByText("Terrain").count()).toBe(0);
  await go("#/people");
  await page.getByRole("heading", { name: "Votre liste est vide" }).waitFor();
});
