import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { person } from "#test/helpers/exported-journal.ts";
import { goTo } from "#test/walk/places.ts";

it("exports the journal with its contents, and checks the file, then an altered one", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await vault.call("people.create", person("Le Goff"));
    },
  });
  const { page, folder } = app;
  const shots = process.env["SHOTS"];
  const shot = async (name: string) => {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png` });
  };
  await goTo(app, "Journal");
  await page.getByRole("button", { name: "Exporter", exact: true }).press("Enter");
  const panel = page.getByRole("complementary", { name: "Exporter le journal" });
  await panel.getByText("Ce fichier n’est pas chiffré").waitFor();
  await panel.getByText(/\d écritures seront exportées/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("form");

  const start = panel.getByRole("button", { name: "Choisir le dossier et exporter" });
  await start.press("Enter");
  await panel.getByText(/^Écrivez pourquoi/u).waitFor();
  await panel.getByLabel("Pourquoi cet export").fill("Demande des commissaires aux comptes");
  await panel.getByRole("checkbox", { name: /Avec les contenus/u }).press("Space");
  await panel.getByText(/\d changements seront lisibles/u).waitFor();
  await panel.getByText(/1 fiche de personne/u).waitFor();
  await panel.getByRole("radio", { name: "Une période" }).press("Space");
  await panel.getByRole("group", { name: /^Du/u }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("contents");
  await panel.getByRole("radio", { name: "Tout le journal" }).press("Space");

  const place = join(folder, "sortie");
  mkdirSync(place);
  await app.chooseNext(place);
  await start.press("Enter");
  const done = page.getByRole("complementary", { name: "Le journal est exporté" });
  await done.getByText("Les six mots de votre clé").waitFor();
  const [fileName = ""] = readdirSync(place);
  expect(fileName).toMatch(/^Collectif des Essais .*\.greffe-journal\.jsonl$/u);
  await page
    .getByRole("button", {
      name: /a exporté \d écritures du journal avec leur contenu.*Demande des commissaires/u,
    })
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("done");

  await app.chooseNext(join(place, fileName));
  await done.getByRole("button", { name: "Choisir le fichier" }).press("Enter");
  await done.getByText("Rien n’a été altéré").waitFor();
  await done.getByText(/\d écritures de «.Collectif des Essais.», exportées par/u).waitFor();
  await shot("sound");

  const altered = join(place, "altéré.jsonl");
  writeFileSync(altered, readFileSync(join(place, fileName), "utf8").replace("Le Goff", "Le Gaff"));
  await app.chooseNext(altered);
  await done.getByRole("button", { name: "Choisir le fichier" }).press("Enter");
  await done.getByText("Ce fichier n’est pas fiable").waitFor();
  await done.getByText(/le contenu qui suit l’écriture n°.2 a été altéré/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("altered");
  await page.keyboard.press("Escape");
  await done.waitFor({ state: "detached" });
});
