import { it, expect } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";

it("says why a machine without a real keychain has no quick unlock, and offers none", async () => {
  const { page, host } = await appWithVault();
  await page.getByRole("link", { name: "Réglages" }).press("Enter");
  await page
    .getByRole("link", { name: "Ouvrir avec le trousseau de cet ordinateur" })
    .press("Enter");
  await page.getByRole("heading", { level: 1, name: /Ouvrir avec le trousseau/u }).waitFor();
  // A machine with a keychain turns it on here; the stand-in has none.
  if (host !== "standin") return;
  await page.getByText(/n’offre pas ici de trousseau qui chiffre vraiment/u).waitFor();
  expect(await page.getByRole("button", { name: "Activer" }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "Ouvrir avec ce trousseau" }).count()).toBe(0);
});
