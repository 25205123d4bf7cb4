import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { launchProfile } from "#main/host/chromium/launch-profile.ts";
import { tryBooks } from "#main/vault/features/books/trial-part.service.ts";
import { UNHURRIED } from "#main/vault/job.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { goTo } from "#test/walk/places.ts";

/** A page of the folder in a browser of its own, as a double click opens it; what it asks of a network is counted. */
async function openAlone(file: string): Promise<{ page: Page; asked: string[] }> {
  const found = findBrowser(thisMachine, true);
  if (found === null) throw new Error("no browser was found");
  const profile = await launchProfile(found, true, tempFolder());
  onTestFinished(() => profile.close());
  const page = await profile.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(file).href);
  return { page, asked };
}

it("writes a handover folder, whose own page says what was changed in it", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: (vault) => tryBooks(vault.context, "fr", UNHURRIED),
  });
  const { page } = app;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Comptabilité" }).press("Enter");
  await page.getByRole("link", { name: "Exercices", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Dossier de passation" }).last().press("Enter");
  await page.getByText("Tout y est en clair").waitFor();
  await page.getByRole("radio", { name: "Tous les exercices" }).check({ force: true });
  expect(await axeFindings(page)).toEqual([]);
  await shot("handover");
  const parent = tempFolder();
  await app.chooseNext(parent);
  await page.getByRole("button", { name: "Choisir où écrire le dossier" }).press("Enter");
  await page.getByText("Empreinte de SHA256SUMS").waitFor();
  const fingerprint = await page.locator("output code").textContent();
  expect(await axeFindings(page)).toEqual([]);
  await shot("handover-done");

  const [name = ""] = readdirSync(parent);
  const folder = join(parent, name);
  const alone = await openAlone(join(folder, "verifier.html"));
  const field = alone.page.locator("input");
  await field.setInputFiles(folder);
  await alone.page.getByText("Le dossier est intact").waitFor();
  expect(await alone.page.locator("code").textContent()).toBe(fingerprint);
  expect(await axeFindings(alone.page)).toEqual([]);
  await shotsOf(alone.page)("handover-whole");

  const [year = ""] = readdirSync(folder);
  appendFileSync(join(folder, year, "books.journal"), " ");
  rmSync(join(folder, year, "books.beancount"));
  writeFileSync(join(folder, year, "<img src=x onerror=document.title=1>"), "");
  await field.setInputFiles(folder);
  await alone.page.getByText("Le dossier n’est pas intact").waitFor();
  const listed = (heading: string) =>
    alone.page.locator(`h2:has-text("${heading}") + ul > li`).allTextContents();
  expect(await listed("Fichiers changés")).toEqual([`${year}/books.journal`]);
  expect(await listed("Fichiers qui manquent")).toEqual([`${year}/books.beancount`]);
  expect(await listed("Fichiers en trop")).toEqual([
    `${year}/<img src=x onerror=document.title=1>`,
  ]);
  expect([...new Set(alone.asked)]).toEqual(["file:"]);
});
