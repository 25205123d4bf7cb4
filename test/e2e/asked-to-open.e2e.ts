import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startStandin } from "#main/standin.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { launchApp } from "#test/helpers/launch-app.ts";
import { minutes, openMeeting, seedMeeting } from "#test/helpers/meeting-in-window.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { lock } from "#test/walk/vault.ts";

/** What a file manager may ask for: another vault, and a backup. */
function others(): { vault: string; backup: string } {
  const folder = tempFolder();
  const vault = join(folder, "Autre collectif.greffe");
  mkdirSync(vault);
  const backup = join(folder, "Essai 2026-11-22 10h05.greffe-backup");
  writeFileSync(backup, "");
  return { vault, backup };
}

it("opens what is asked for on the first page, and asks first where something is begun", async () => {
  const app = await launchApp({ locale: "fr" });
  onTestFinished(() => app.close());
  const { page } = app;
  const { vault, backup } = others();
  await page.getByRole("button", { name: "Créer un coffre" }).waitFor();
  await app.askToOpen(vault);
  await page.getByRole("heading", { name: "Autre collectif" }).waitFor();
  await page.getByLabel("Phrase de passe", { exact: true }).fill("six mots");

  await app.askToOpen(backup);
  await page.getByText("La sauvegarde « Essai 2026-11-22 10h05.greffe-backup »").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.getByLabel("Phrase de passe", { exact: true }).inputValue()).toBe("six mots");
  await page.getByRole("button", { name: "Ne pas l’ouvrir" }).click();
  await page.getByText("attend d’être restaurée").waitFor({ state: "detached" });
  expect(await page.getByLabel("Phrase de passe", { exact: true }).inputValue()).toBe("six mots");

  await app.askToOpen(backup);
  await page.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await page.getByText("Essai 2026-11-22 10h05.greffe-backup").first().waitFor();
  await page.getByRole("button", { name: "Restaurer", exact: true }).first().waitFor();
});

it("opens what it is started with, by its path", async () => {
  const { vault, backup } = others();
  const app = await launchApp({ locale: "fr", given: ["--switch", vault] });
  onTestFinished(() => app.close());
  await app.page.getByRole("heading", { name: "Autre collectif" }).waitFor();
  expect(await app.page.getByLabel("Phrase de passe", { exact: true }).inputValue()).toBe("");
  if (app.host !== "standin") return;
  const second = await startStandin({
    headless: true,
    configDir: app.configDir,
    startedWith: { given: [basename(backup)], folder: dirname(backup) },
  });
  expect(second).toEqual({ kind: "already_running" });
  await app.page.getByText("Essai 2026-11-22 10h05.greffe-backup").first().waitFor();
});

it("stores what is typed in an open vault before the other one takes its place", async () => {
  const app = await appWithVault({ seed: seedMeeting });
  const { page } = app;
  const { vault } = others();
  await openMeeting(page);
  await minutes(page).click();
  await page.keyboard.type("Le canal sera curé avant le printemps");
  await app.askToOpen(vault);
  await page.getByText("Le coffre « Autre collectif » attend d’être ouvert.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type(", et la berge reprise.");
  await page.getByRole("button", { name: "Ouvrir ce coffre" }).click();
  await page.getByRole("heading", { name: "Autre collectif" }).waitFor();

  await page.getByRole("button", { name: "Ouvrir un autre coffre" }).click();
  await page.getByRole("listitem").getByRole("button").first().click();
  await app.unlock();
  await openMeeting(page);
  await page.getByText("Le canal sera curé avant le printemps, et la berge reprise.").waitFor();
});

it("offers it beside the passphrase of a locked vault, and shows it once that one is closed", async () => {
  const app = await appWithVault();
  const { page } = app;
  const { backup } = others();
  await lock(app);
  await app.askToOpen(backup);
  await page.getByText("attend d’être restaurée").waitFor();
  await page.getByRole("button", { name: "Restaurer cette sauvegarde" }).click();
  await page.getByText("Essai 2026-11-22 10h05.greffe-backup").first().waitFor();
  expect(await page.getByLabel("Phrase de passe", { exact: true }).inputValue()).toBe("");
});
