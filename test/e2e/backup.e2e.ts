import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { goTo } from "#test/walk/places.ts";
import { focusOn } from "#test/walk/focus.ts";

it("backs up from the settings, and restores from the first page", async () => {
  const folder = tempFolder();
  const place = tempFolder();
  const app = await appWithVault({
    seed: async (vault) => {
      await vault.call(
        "people.create",
        aPerson({
          givenName: "Nolwenn",
          familyName: "Le Goff",
          pronoun: "elle",
          town: "Quimper",
        }),
      );
      await vault.call("meetings.create", {
        title: "Plénière",
        date: "2026-11-21",
        startsAt: "20:30",
        endsAt: null,
        zone: "Europe/Paris",
        place: "Salle des fêtes",
        remote: "",
      });
    },
  });
  const { page } = app;
  await page.getByText("Ce coffre n’a encore jamais été sauvegardé.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Sauvegarder", exact: true }).press("Enter");
  await focusOn(page.getByRole("heading", { level: 2, name: "Sauvegardes" }));
  await page.getByText("Ce coffre n’a encore jamais été sauvegardé.").waitFor();
  await app.chooseNext(join(app.folder, "Collectif des Essais.greffe"));
  await page.getByRole("button", { name: "Choisir le dossier" }).press("Enter");
  await page.getByText(/Ce dossier est dans le coffre lui-même/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir le dossier" }).press("Enter");
  const now = page.getByRole("button", { name: "Sauvegarder maintenant" });
  await now.press("Enter");
  await page.getByText(/Sauvegarde faite et vérifiée/u).waitFor();
  expect(await page.getByText(/Ce dossier est dans le coffre/u).count()).toBe(0);
  await focusOn(now);
  await page.getByText(/Dernière sauvegarde vérifiée/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const [fileName = ""] = readdirSync(folder);
  expect(fileName).toMatch(/^Collectif des Essais .*\.greffe-backup$/u);

  await goTo(app, "Aujourd’hui");
  await page.getByText(/Dernière sauvegarde vérifiée/u).waitFor();
  await page.keyboard.press("Control+l");
  await page.getByRole("button", { name: "Ouvrir un autre coffre" }).press("Enter");
  await page.getByRole("button", { name: /Restaurer une sauvegarde/u }).press("Enter");
  await page.getByRole("heading", { name: "Restaurer une sauvegarde" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await app.chooseNext(join(folder, fileName));
  await page.getByRole("button", { name: "Choisir le fichier" }).press("Enter");
  await page
    .getByText(/Fichier/u)
    .last()
    .waitFor();
  await app.chooseNext(place);
  await page.getByRole("button", { name: "Choisir où ranger le coffre" }).press("Enter");
  // Going through the choices by keyboard leads nowhere else.
  await page.getByRole("radio", { name: "La phrase de passe" }).press("ArrowDown");
  await page.getByLabel("Mot 1", { exact: true }).waitFor();
  await focusOn(page.getByRole("radio", { name: "Le kit de récupération" }));
  await page.keyboard.press("ArrowUp");
  await page.getByRole("textbox", { name: "Phrase de passe", exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Le coffre est restauré" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(readdirSync(place)).toHaveLength(1);
  await page.getByRole("button", { name: "Ouvrir le coffre restauré" }).press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
}, 90_000);
