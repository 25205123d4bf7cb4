import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindingsInBoth } from "#test/helpers/axe.ts";
import { aTeam } from "#test/helpers/handlers.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { goTo } from "#test/walk/places.ts";

it("takes a report by keyboard, adds to the case, and forgets it when its passphrase goes", async () => {
  const team = await aTeam();
  const { passphrase, casePassphrase } = team.all.camille;
  const app = await appWithVault({ ...SHOTS_LOOK, vault: team.path, passphrase });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page, true);
  await goTo(app, "Dossiers");
  const asked = page.getByLabel("Phrase de passe des dossiers");
  await asked.waitFor();
  await shot("locked");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await asked.fill("une autre phrase de passe");
  await keyboard.press("Enter");
  await page.getByText("Cette phrase de passe n’ouvre pas vos dossiers.").waitFor();
  await asked.fill(casePassphrase);
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: "Aucun dossier" }).waitFor();
  await shot("empty");

  await page.getByRole("button", { name: "Ouvrir un dossier" }).press("Enter");
  await page.getByLabel("Titre").fill("Propos répétés au local");
  await keyboard.press("Tab");
  await keyboard.type("Elle dit qu’il l’a suivie deux fois jusqu’au métro.");
  await shot("intake");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("button", { name: "Ouvrir le dossier" }).press("Enter");
  await page.getByRole("heading", { level: 2, name: "Propos répétés au local" }).waitFor();
  await page.getByText("Elle dit qu’il l’a suivie deux fois jusqu’au métro.").waitFor();
  expect(await page.title()).not.toContain("Propos");
  await page.getByLabel("Texte", { exact: true }).fill("Un appel de dix minutes, elle va mieux.");
  await page.getByRole("button", { name: "Ajouter au dossier" }).press("Enter");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Un appel de dix minutes, elle va mieux." })
    .waitFor();
  await shot("case");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("button", { name: "Ajouter une personne" }).press("Enter");
  await page.getByLabel("ou son nom").fill("Quernec Sacha");
  await page.getByRole("button", { name: "Ajouter au dossier" }).first().press("Enter");
  await page.getByRole("heading", { name: "Conflits à regarder" }).waitFor();
  await page.getByText("même nom").waitFor();
  await shot("conflict");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("tab", { name: "Étapes et délais" }).press("Enter");
  await page
    .getByRole("button", { name: /^Délai tenu/u })
    .first()
    .press("Enter");
  await page.getByText(/^tenu/u).waitFor();
  await shot("steps");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("tab", { name: "Décisions" }).press("Enter");
  await page.getByRole("button", { name: "Proposer une décision" }).press("Enter");
  await page.getByLabel("Texte de la décision").fill("Elle reste à l’écart des réunions du mardi.");
  await page.getByLabel("Raisons").fill("Pour que l’autre personne puisse venir.");
  await page.getByRole("button", { name: "Proposer", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Signer ce texte" }).press("Enter");
  await page.getByText("compte", { exact: true }).waitFor();
  await shot("decision");
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("tab", { name: "Étapes et délais" }).press("Enter");
  await page.getByRole("button", { name: "Clore le dossier" }).press("Enter");
  await page.getByLabel("Raison", { exact: true }).fill("Elle ne souhaite rien de plus.");
  await page.getByRole("button", { name: "Clore le dossier" }).press("Enter");
  await page.getByRole("button", { name: "Rouvrir le dossier" }).waitFor();
  await shot("closed");
  await page.getByRole("tab", { name: "Qui a la clé" }).press("Enter");
  await page.getByRole("button", { name: "Me retirer de ce dossier" }).waitFor();
  await shot("handlers");
  expect(await axeFindingsInBoth(page)).toEqual([]);

  await page.getByRole("button", { name: "Refermer mes dossiers" }).press("Enter");
  await asked.waitFor();
  expect(await page.getByText("Propos").count()).toBe(0);
  await page.goBack();
  await goTo(app, "Dossiers");
  await page.getByRole("link", { name: "Protocoles" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Protocoles d’accueil" }).waitFor();
  await page.getByText("Sacha Quernec").waitFor();
  await shot("protocols");
  expect(await axeFindingsInBoth(page)).toEqual([]);
}, 60_000);
