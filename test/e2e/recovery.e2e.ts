import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { squareText } from "#shared/domain/vault/recovery-share-page.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { madeShares, some } from "#test/helpers/recovery-shares.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

const NEXT = "tulipe ferraille octobre grimper velours";
const HOLDERS = ["Anaïs", "Bastien", "Camille", "Driss", "Elena"];

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

async function chooseOwnPhrase(page: Page, phrase: string): Promise<void> {
  await page.getByText("Une phrase à moi").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(phrase);
  await page.getByLabel("La même, encore une fois").fill(phrase);
}

/** Types a part, or what its square code says, into the first field, and has it checked. */
async function givePart(page: Page, words: readonly string[]): Promise<void> {
  await page.getByLabel("Mot 1", { exact: true }).fill(words.join(" "));
  await page.getByText("Les 25 mots vont ensemble.").waitFor();
  await page.getByRole("button", { name: "Vérifier cette part" }).press("Enter");
}

it("makes parts by hand, drills them, and opens with them when the passphrase is lost", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+,");
  await page.getByText(/Aucune part n’a été faite/u).waitFor();
  await page.getByRole("link", { name: "Faire les parts du bureau" }).press("Enter");
  await heading(page, "Parts du bureau");
  await page.getByRole("button", { name: "Choisir où imprimer…" }).press("Enter");
  await page.getByText("Écrivez un nom.").first().waitFor();
  await page.getByText("Écrivez la phrase de passe.").waitFor();
  const first = page.getByLabel("Part 1", { exact: true });
  await focusOn(first);
  for (const [at, name] of HOLDERS.entries()) {
    await page.getByLabel(`Part ${at + 1}`, { exact: true }).fill(name);
  }
  await page.getByText("Recopié à la main").click();
  await page.getByLabel("Votre phrase de passe").fill(PASSPHRASE);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  const sheets = page.getByRole("list", { name: /Les 25 mots de la part/u });
  await sheets.first().waitFor();
  await expect.poll(() => focusedText(page)).toBe("Une feuille par personne");
  expect(await sheets.count()).toBe(5);
  expect(await axeFindings(page)).toEqual([]);
  const words: string[][] = [];
  for (let at = 0; at < 5; at += 1) {
    const texts = await sheets.nth(at).getByRole("listitem").allInnerTexts();
    words.push(texts.map((text) => text.replace(/^\d+\s*/u, "")));
  }
  await page.getByRole("button", { name: "C’est sur papier" }).press("Enter");
  await page.getByRole("heading", { name: "Vérifiez une feuille" }).waitFor();
  await givePart(page, words[3] ?? []);
  await page.getByText("Part 4, Driss").waitFor();
  await givePart(page, words[3] ?? []);
  await page.getByText("C’est encore la part 4.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Mettre les parts en service" }).press("Enter");
  await page.getByText(/Les parts sont en service/u).waitFor();
  await page.getByRole("link", { name: "Revenir aux réglages" }).waitFor();
  await expect.poll(() => focusedText(page)).toBe("Revenir aux réglages");
  await page.keyboard.press("Enter");
  await page.getByText(/3 parts sur 5 ouvrent le coffre/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Faire l’exercice de récupération" }).press("Enter");
  await heading(page, "Exercice de récupération");
  // As the square code on the page says them.
  for (const part of some(words, [5, 1, 2])) await givePart(page, [squareText(part)]);
  await page.getByText("3 parts sur 3").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Terminer l’exercice" }).press("Enter");
  await page.getByText(/Exercice réussi avec les parts 1, 2 et 5/u).waitFor();

  await page.keyboard.press("Control+l");
  await page.getByRole("button", { name: "J’ai perdu la phrase de passe" }).press("Enter");
  await page.getByRole("button", { name: "J’ai les parts du bureau" }).press("Enter");
  await heading(page, "Ouvrir avec les parts du bureau");
  await page.getByText("0 part sur 3").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  for (const part of some(words, [2, 3, 4])) await givePart(page, part);
  await expect.poll(() => focusedText(page)).toBe("3 parts sur 3");
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await heading(page, "Une nouvelle personne");
  await page.getByLabel("Votre nom dans le journal").fill("Fatou");
  await chooseOwnPhrase(page, NEXT);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
  await page.keyboard.press("Control+4");
  await page.getByText("Fatou a ouvert le coffre avec les parts 2, 3 et 4 du bureau").waitFor();
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).fill(NEXT);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
}, 120_000);

it("prints a page for each holder, and says after a lock that they open nothing", async () => {
  const app = await appWithVault();
  const { page } = app;
  const folder = tempFolder();
  await page.keyboard.press("Control+,");
  await page.getByRole("link", { name: "Faire les parts du bureau" }).press("Enter");
  for (const [at, name] of HOLDERS.entries()) {
    await page.getByLabel(`Part ${at + 1}`, { exact: true }).fill(name);
  }
  await page.getByLabel("Votre phrase de passe").fill(PASSPHRASE);
  await app.chooseNext(folder);
  await page.keyboard.press("Enter");
  await page.getByText(/Les feuilles sont écrites/u).waitFor();
  expect(readdirSync(folder).filter((name) => /^part-\d-greffe-.*\.pdf$/u.test(name))).toHaveLength(
    5,
  );
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press("Control+l");
  await app.unlock();
  await page.getByText(/n’ont pas été mises en service.*n’ouvrent rien/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
}, 120_000);

it("restores a backup with parts beside the vault, compares, and goes on with an older copy", async () => {
  const backups = tempFolder();
  const place = tempFolder();
  let words: string[][] = [];
  const app = await appWithVault({
    seed: async (vault) => {
      words = await madeShares(vault, { threshold: 2, holders: ["Anaïs", "Bastien", "Driss"] });
      await vault.call("backup.make", { folder: vault.grant(backups) });
      await vault.call("vault.rename", { name: "Collectif d’après" });
    },
  });
  const { page } = app;
  await page.keyboard.press("Control+l");
  await page.getByRole("button", { name: "Ouvrir un autre coffre" }).press("Enter");
  await page.getByRole("button", { name: /Restaurer une sauvegarde/u }).press("Enter");
  await app.chooseNext(join(backups, readdirSync(backups)[0] ?? ""));
  await page.getByRole("button", { name: "Choisir le fichier" }).press("Enter");
  await app.chooseNext(place);
  await page.getByRole("button", { name: "Choisir où ranger le coffre" }).press("Enter");
  await page.getByText("Les parts du bureau").click();
  await page.getByText("0 part sur 2").waitFor();
  for (const part of some(words, [3, 1])) await givePart(page, part);
  await page.getByText("2 parts sur 2").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Restaurer", exact: true }).press("Enter");
  await heading(page, "Le coffre est restauré");
  const entries = page.getByRole("row", { name: /Écritures au journal/u });
  await page.getByRole("columnheader", { name: /Le coffre/u }).waitFor();
  const [inBackup, present] = await entries.getByRole("cell").allInnerTexts();
  // Since: the rename, and the note of the backup.
  expect([inBackup, present]).toEqual(["2", "4 (+2)"]);
  const documents = page.getByRole("row", { name: /Documents/u }).getByRole("cell");
  expect(await documents.allInnerTexts()).toEqual(["0", "0"]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Ouvrir le coffre restauré" }).press("Enter");
  await page.getByLabel("Votre nom dans le journal").fill("Fatou");
  await chooseOwnPhrase(page, NEXT);
  await page.keyboard.press("Enter");
  // The machine has seen the newer one: it says so, and goes on once told to.
  await page.getByRole("heading", { name: /plus ancien/iu }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Continuer avec cette copie" }).press("Enter");
  await page.getByRole("navigation", { name: "Lieux du collectif" }).waitFor();
}, 120_000);

it("reminds of the drill on the first page once three months have passed", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await madeShares(vault, { threshold: 2, holders: ["Anaïs", "Bastien"] });
      await vault.call("people.create", aPerson());
      await vault.call("meetings.create", {
        title: "Plénière",
        date: "2026-11-21",
        startsAt: "20:30",
        endsAt: null,
        zone: "Europe/Paris",
        place: "Salle des fêtes",
        remote: "",
      });
      const longAgo = Date.now() - 100 * 24 * 60 * 60 * 1000;
      await vault.context.write("recovery.drill", ({ db }) =>
        db.updateTable("recovery_set").set({ made_at: longAgo }).execute(),
      );
    },
  });
  const { page } = app;
  await page.getByText(/L’exercice de récupération est à faire/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Faire l’exercice" }).press("Enter");
  await heading(page, "Exercice de récupération");
}, 60_000);
