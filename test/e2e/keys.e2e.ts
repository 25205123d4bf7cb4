import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings, axeFindingsInBoth } from "#test/helpers/axe.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { goTo } from "#test/walk/places.ts";
import { focusOn } from "#test/walk/focus.ts";

const NEXT = "tulipe ferraille octobre grimper velours";

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

async function wordsShown(page: Page): Promise<string[]> {
  const words = page.getByRole("list", { name: "Les 25 mots du kit" }).getByRole("listitem");
  await words.first().waitFor();
  return (await words.allInnerTexts()).map((text) => text.replace(/^\d+\s*/u, ""));
}

async function chooseOwnPhrase(page: Page, phrase: string): Promise<void> {
  await page.getByText("Une phrase à moi").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(phrase);
  await page.getByLabel("La même, encore une fois").fill(phrase);
}

/** A key as a keyboard with caps lock on sends it; Playwright's own has no such state. */
const pressUnderCapsLock = (page: Page) =>
  page.evaluate(() => {
    const key = { key: "A", bubbles: true, modifierCapsLock: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", key));
  });

it("makes a kit by keyboard, and opens with it when the passphrase is lost", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+,");
  await page.getByText(/Aucun kit de récupération/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Faire un kit de récupération" }).press("Enter");
  await heading(page, "Kit de récupération");
  const passphrase = page.getByLabel("Phrase de passe", { exact: true });
  await passphrase.fill("ce n’est pas elle");
  await page.getByRole("button", { name: "Tirer les 25 mots" }).press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  await focusOn(passphrase);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  const givenUp = await wordsShown(page);
  await page.keyboard.press("Control+l");
  await app.unlock();
  await page.getByText(/n’a pas été mis en service.*n’ouvrent rien/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  const words = await wordsShown(page);
  expect(words).toHaveLength(25);
  expect(words).not.toEqual(givenUp);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "C’est sur papier" }).press("Enter");

  // Four letters without accents, and two neighbours in the wrong order.
  await focusOn(page.getByLabel("Mot 1", { exact: true }));
  const typed = words.map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").slice(0, 4));
  const swapped = [typed[0], typed[1], typed[3], typed[2], ...typed.slice(4)];
  await page.keyboard.type(swapped.join(" "));
  await page.keyboard.press("Tab");
  const valid = page.getByText("Les 25 mots vont ensemble.");
  if (words[2] === words[3]) await valid.waitFor();
  else await page.getByText(/Deux mots semblent échangés.*3 et 4/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Mot 3", { exact: true }).fill(words[2] ?? "");
  await page.getByLabel("Mot 4", { exact: true }).fill(words[3] ?? "");
  await valid.waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Mettre le kit en service" }).press("Enter");
  await page.getByText(/Le kit est en service/u).waitFor();

  await page.keyboard.press("Control+l");
  await page.getByRole("button", { name: "J’ai perdu la phrase de passe" }).press("Enter");
  await heading(page, "Ouvrir avec le kit de récupération");
  const wrong = words.map((word, at) => (at === 11 ? "zzzz" : word));
  await focusOn(page.getByLabel("Mot 1", { exact: true }));
  await page.keyboard.type(wrong.join(" "));
  await page.keyboard.press("Tab");
  await page
    .getByText(`Le mot 12 n’est pas dans la liste. D’après les autres, ce devrait être`)
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Mot 12", { exact: true }).fill(words[11] ?? "");
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await heading(page, "Une nouvelle phrase de passe");
  await chooseOwnPhrase(page, NEXT);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();

  await goTo(app, "Journal");
  await page.getByText("Coffre ouvert avec le kit de récupération").waitFor();
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).fill(NEXT);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
});

it("prints a kit where the person chooses, and deletes the file once it is in use", async () => {
  const app = await appWithVault();
  const { page } = app;
  const folder = tempFolder();
  await page.keyboard.press("Control+,");
  await page.getByRole("link", { name: "Faire un kit de récupération" }).press("Enter");
  await page.getByText("Imprimé depuis un fichier PDF").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(PASSPHRASE);
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir où imprimer…" }).press("Enter");
  const words = await wordsShown(page);
  const [file = ""] = readdirSync(folder);
  expect(file).toMatch(/^kit-greffe-[2-9A-Z]{4}-[2-9A-Z]{4}\.pdf$/u);
  expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe("%PDF-");
  await page.getByText(file).waitFor();
  await page.getByRole("button", { name: "C’est sur papier" }).press("Enter");
  await page.getByLabel("Mot 1", { exact: true }).fill(words.join(" "));
  await page.getByRole("switch", { name: /Effacer le fichier PDF/u }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Mettre le kit en service" }).press("Enter");
  await page.getByText(/Le kit est en service/u).waitFor();
  expect(readdirSync(folder)).toEqual([]);
});

it("changes the passphrase, then asks more of each guess", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+,");
  await page.getByRole("link", { name: "Changer la phrase de passe" }).press("Enter");
  await heading(page, "Changer la phrase de passe");
  await page.getByLabel("Phrase de passe actuelle").fill(PASSPHRASE);
  await pressUnderCapsLock(page);
  await page.getByText("Le verrouillage des majuscules est actif.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await chooseOwnPhrase(page, NEXT);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText(/La phrase de passe est changée/u).waitFor();
  await heading(page, "Réglages");
  await page.getByText(/Phrase de passe changée aujourd’hui/u).waitFor();

  await page.getByRole("link", { name: "Rendre les essais plus coûteux" }).press("Enter");
  await heading(page, "Rendre les essais plus coûteux");
  await page.getByLabel("Phrase de passe", { exact: true }).fill(NEXT);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText(/Coût d’un essai.*256.*3 passages/u).waitFor();

  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(NEXT);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
});

it("changes one’s own keys, and goes on with them", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+k");
  await page.keyboard.type("clés vues");
  await page.getByRole("option", { name: "Changer mes clés" }).waitFor();
  await page.keyboard.press("Enter");
  await heading(page, "Changer mes clés");
  const current = page.getByLabel("Phrase de passe actuelle");
  await current.fill("ce n’est pas elle");
  await chooseOwnPhrase(page, NEXT);
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  await focusOn(current);
  await current.fill(PASSPHRASE);
  await page.getByRole("button", { name: "Changer mes clés" }).press("Enter");
  await page.getByText(/Vos clés sont changées/u).waitFor();
  await page.getByRole("link", { name: "Changer la clé du coffre" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await goTo(app, "Journal");
  await page.getByText(/a changé ses propres clés/u).waitFor();
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).fill(NEXT);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
});
