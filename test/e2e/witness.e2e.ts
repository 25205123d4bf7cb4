import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { onReadOnlyMedium } from "#test/helpers/read-only-medium.ts";
import { launchShared } from "#test/helpers/shared-browser.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const rail = (page: Page) => page.getByRole("navigation", { name: "Lieux du collectif" });

async function renameVault(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+,");
  const field = page.getByLabel("Nom du collectif");
  await field.fill(name);
  await field.press("Enter");
  await page.getByRole("banner").getByText(name).waitFor();
}

it("says that an older copy was put back, and goes on with it only when told to", async () => {
  const app = await appWithVault();
  const { page } = app;
  const vault = join(app.folder, "Collectif des Essais.greffe");
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  const copy = join(tempFolder(), "copie");
  cpSync(vault, copy, { recursive: true });
  await app.unlock();
  await renameVault(page, "Un autre nom");
  await page.getByText("Empreinte du journal").waitFor();
  await page.getByText(/^Écriture n°/u).waitFor();
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  rmSync(vault, { recursive: true });
  cpSync(copy, vault, { recursive: true });

  await app.unlock();
  await heading(page, "Ce coffre est plus ancien que la dernière fois").waitFor();
  await page.getByText(/Il manque \d+ écriture/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Fermer le coffre" }).press("Enter");
  await heading(page, "Que voulez-vous faire ?").waitFor();

  await page.getByRole("button", { name: /^Collectif des Essais/u }).click();
  await app.unlock();
  await page.getByRole("button", { name: "Continuer avec cette copie" }).press("Enter");
  await page.keyboard.press("Control+4");
  await page.getByText(/Copie plus ancienne du coffre acceptée/u).waitFor();

  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  await app.unlock();
  await page.getByText(/Copie plus ancienne du coffre acceptée/u).waitFor();
});

it("reads a vault on a medium that takes no writing, and says what to do to write", async (context) => {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson({ givenName: "Élodie", familyName: "Eon" }));
  await vault.close();
  const medium = onReadOnlyMedium(context, vault.path);
  if (medium === null) return;
  const app = await launchShared({ locale: "fr" });
  onTestFinished(() => app.close());
  const { page } = app;
  await app.chooseNext(medium);
  await page.getByRole("button", { name: /^Ouvrir un coffre/u }).click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await rail(page).waitFor();
  await page.getByText("Ce support ne se laisse pas écrire").waitFor();
  await page.keyboard.press("Control+2");
  await page.getByText("Élodie").first().waitFor();
  expect(await page.getByRole("button", { name: "Ajouter" }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

it("reads a vault that is open elsewhere, and writes to it once the other one has gone", async () => {
  const elsewhere = await openTestVault();
  await elsewhere.call("people.create", aPerson({ givenName: "Élodie", familyName: "Eon" }));
  writeFileSync(join(elsewhere.path, "store (conflicted copy 2026-11-20).db"), "");
  const app = await launchShared({ locale: "fr" });
  onTestFinished(() => app.close());
  const { page } = app;
  await app.chooseNext(elsewhere.path);
  await page.getByRole("button", { name: /^Ouvrir un coffre/u }).click();
  const passphrase = page.getByLabel("Phrase de passe", { exact: true });
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await rail(page).waitFor();
  await page.getByText(`Ce coffre est ouvert sur l’ordinateur « ${hostname()} »`).waitFor();

  await page.getByText("1 copie en conflit").waitFor();
  await page.getByRole("button", { name: "Voir lesquelles" }).press("Enter");
  const copies = page.getByRole("list", { name: "Copies en conflit" });
  await copies.getByText("store (conflicted copy 2026-11-20).db").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  for (const [keys, place, writes] of [
    ["Control+2", "Personnes", "Ajouter"],
    ["Control+3", "Réunions", "Nouvelle réunion"],
  ] as const) {
    await page.keyboard.press(keys);
    await heading(page, place).waitFor();
    expect(await page.getByRole("button", { name: writes }).count()).toBe(0);
  }
  await page.keyboard.press("Control+4");
  await page.getByText("Élodie").first().waitFor();
  expect(await page.getByRole("button", { name: /^Annuler/u }).count()).toBe(0);
  await page.keyboard.press("Control+,");
  await page.getByText(/Aucun kit de récupération/u).waitFor();
  expect(await page.getByRole("link", { name: "Faire un kit de récupération" }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  await elsewhere.close();
  await page.getByRole("button", { name: "Rouvrir pour écrire" }).press("Enter");
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await rail(page).waitFor();
  await page.getByText("1 copie en conflit").waitFor();
  expect(await page.getByText("Lecture seule").count()).toBe(0);
  await page.keyboard.press("Control+4");
  await page
    .getByRole("button", { name: /^Annuler/u })
    .first()
    .waitFor();
  await page.keyboard.press("Control+2");
  await page.getByRole("button", { name: "Ajouter" }).waitFor();
  await renameVault(page, "Écrit ici");
});

it("takes over a vault whose lock a lost computer left, once it has said what that means", async () => {
  const lost = await openTestVault();
  await lost.close();
  const lock = {
    token: crypto.randomUUID(),
    host: "portable-perdu",
    machine: crypto.randomUUID(),
    pid: 1,
    start: null,
    at: "2026-03-14T20:00:00.000Z",
  };
  writeFileSync(join(lost.path, "lock"), JSON.stringify(lock));
  const app = await launchShared({ locale: "fr" });
  onTestFinished(() => app.close());
  const { page } = app;
  await app.chooseNext(lost.path);
  await page.getByRole("button", { name: /^Ouvrir un coffre/u }).click();
  const passphrase = page.getByLabel("Phrase de passe", { exact: true });
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Cet ordinateur n’y est plus…" }).press("Enter");
  const dialog = page.getByRole("alertdialog", { name: /^Reprendre le coffre à/u });
  await dialog.getByText(/deux ordinateurs y écriront à la fois/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Annuler" }).press("Enter");
  expect(existsSync(join(lost.path, "lock"))).toBe(true);

  await page.getByRole("button", { name: "Cet ordinateur n’y est plus…" }).press("Enter");
  await dialog.getByRole("button", { name: "Reprendre et verrouiller" }).press("Enter");
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await rail(page).waitFor();
  await renameVault(page, "Repris");
  expect(await page.getByText("Lecture seule").count()).toBe(0);
});
