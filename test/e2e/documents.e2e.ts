import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { aMeeting, attach, bytesOf, MEETING, writeSource } from "#test/helpers/attachments.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { goTo } from "#test/walk/places.ts";
import { focusOn } from "#test/walk/focus.ts";

it("attaches, renames, copies out, removes and erases a document, by keyboard", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await vault.call("meetings.create", MEETING);
    },
  });
  const { page } = app;
  await goTo(app, "Réunions");
  await page.getByRole("link", { name: /Plénière de novembre/u }).press("Enter");
  const panel = page.getByRole("region", { name: "Documents" });
  await panel.getByText(/La feuille d’émargement signée/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const bytes = bytesOf(1_240_000);
  await app.chooseNext(writeSource("scan0001.pdf", bytes));
  await panel.getByRole("button", { name: "Joindre…" }).press("Enter");
  await panel.getByText("scan0001.pdf").waitFor();
  const add = panel.getByRole("button", { name: "Joindre…" });
  await focusOn(add);
  await panel.getByText(/1,2\sMo/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await panel.getByRole("button", { name: "Actions sur scan0001.pdf" }).press("Enter");
  await page.getByRole("menuitem", { name: /Enregistrer une copie/u }).waitFor();
  await page.getByRole("menuitem", { name: "Renommer" }).press("Enter");
  const field = panel.getByRole("textbox", { name: "Nom du document" });
  await field.fill("Feuille d’émargement signée.pdf");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await panel.getByText("Feuille d’émargement signée.pdf").waitFor();

  const folder = tempFolder();
  await app.chooseNext(folder);
  const more = panel.getByRole("button", { name: /Actions sur Feuille/u });
  await more.press("Enter");
  await page.getByRole("menuitem", { name: /Enregistrer une copie/u }).press("Enter");
  await page.getByText(/est enregistré, en clair/u).waitFor();
  expect(readdirSync(folder)).toEqual(["Feuille d’émargement signée.pdf"]);
  const copy = readFileSync(join(folder, "Feuille d’émargement signée.pdf"));
  expect(copy.equals(bytes)).toBe(true);

  await more.press("Enter");
  await page.getByRole("menuitem", { name: "Retirer de la réunion" }).press("Enter");
  await panel.getByText(/La feuille d’émargement signée/u).waitFor();
  const toast = page.getByRole("alertdialog").filter({ hasText: "est retiré de la réunion" });
  await toast.getByRole("button", { name: "Annuler l’action" }).press("Enter");
  await panel.getByText("Feuille d’émargement signée.pdf").waitFor();
  await more.press("Enter");
  await page.getByRole("menuitem", { name: "Retirer de la réunion" }).press("Enter");
  await panel.getByText(/La feuille d’émargement signée/u).waitFor();

  await page.keyboard.press("Control+,");
  await page.getByText(/1 document retiré occupe encore/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Effacer pour de bon" }).press("Enter");
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText(/seront libérés/u).waitFor();
  await dialog.getByRole("button", { name: "Effacer pour de bon" }).press("Enter");
  await page.getByText("1 document effacé.").waitFor();
  await page.getByRole("button", { name: "Vérifier maintenant" }).press("Enter");
  await page.getByText("Tout est intact.").waitFor();
  await page.getByRole("link", { name: "Journal", exact: true }).press("Enter");
  await page
    .getByText(/a sorti une copie de «\sFeuille d’émargement signée\.pdf\s» du coffre/u)
    .waitFor();
}, 90_000);

it("gives a copy to somebody who only reads, and nothing to change", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await attach(vault, await aMeeting(vault), "charte.pdf", bytesOf(5000));
      await giveRoles(vault, ["reader"]);
    },
  });
  const { page } = app;
  await page.getByRole("link", { name: "Réunions", exact: true }).press("Enter");
  await page.getByRole("link", { name: /Plénière de novembre/u }).press("Enter");
  const panel = page.getByRole("region", { name: "Documents" });
  await panel.getByText("charte.pdf").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await panel.getByRole("button").allTextContents()).toEqual([""]);
  const folder = tempFolder();
  await app.chooseNext(folder);
  await panel.getByRole("button", { name: "Actions sur charte.pdf" }).press("Enter");
  expect(await page.getByRole("menuitem").count()).toBe(1);
  await page.getByRole("menuitem", { name: /Enregistrer une copie/u }).press("Enter");
  await page.getByText(/est enregistré, en clair/u).waitFor();
  expect(readdirSync(folder)).toEqual(["charte.pdf"]);
}, 90_000);
