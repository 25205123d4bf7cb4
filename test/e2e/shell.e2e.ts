import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import type { LaunchOptions } from "#test/helpers/launch-app.ts";
import { launchShared } from "#test/helpers/shared-browser.ts";
import { seedOne } from "#test/helpers/seeds.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

async function closedApp(options: LaunchOptions = {}) {
  const app = await launchShared({ locale: "fr", ...options });
  onTestFinished(() => app.close());
  await app.page.getByRole("heading", { name: /Que voulez-vous faire/ }).waitFor();
  return app;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

it("makes a vault by keyboard alone, and says what is missing on the way", async () => {
  const folder = tempFolder();
  const app = await closedApp();
  const { page } = app;
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Créer un coffre" }).press("Enter");

  await heading(page, "Votre collectif");
  const name = page.getByLabel("Nom du collectif");
  await focusOn(name);
  await page.keyboard.press("Enter");
  await page.getByText("Écrivez le nom du collectif.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await focusOn(name);
  await page.keyboard.type("Assemblée d’Essai");
  await page.keyboard.press("Tab");
  await focusOn(page.getByLabel("Votre nom"));
  await page.keyboard.type("Camille Essai");
  await app.chooseNext(folder);
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("button", { name: "Choisir un dossier" }));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Choisir un autre dossier" }).waitFor();
  await page.getByRole("button", { name: "Continuer" }).press("Enter");

  await heading(page, "La phrase de passe");
  await expect.poll(() => focusedText(page)).toBe("La phrase de passe");
  const words = page.getByRole("list", { name: "Les six mots" }).getByRole("listitem");
  await words.first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const six = (await words.allInnerTexts()).map((text) => text.replace(/^\d+\s*/, ""));
  await page.getByLabel("Recopiez les six mots").fill("autre chose");
  await page.keyboard.press("Enter");
  await page.getByText("Ce n’est pas la même phrase").waitFor();
  await page.getByLabel("Recopiez les six mots").fill(six.join(" "));
  await page.keyboard.press("Enter");

  await heading(page, "Si la phrase de passe est perdue");
  await page.getByRole("button", { name: "Créer le coffre" }).press("Enter");
  await page.getByText("Cochez la case pour continuer.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("checkbox").press("Space");
  await page.getByRole("button", { name: "Créer le coffre" }).press("Enter");
  await heading(page, "Bonjour, Camille Essai");
  expect(await axeFindings(page)).toEqual([]);
});

it("says at once that a chosen folder is no vault", async () => {
  const app = await closedApp();
  await app.chooseNext(tempFolder());
  await app.page.getByRole("button", { name: "Ouvrir un coffre" }).click();
  await app.page.getByText("Ce dossier n’est pas un coffre de Greffe").waitFor();
  expect(await app.page.getByLabel("Phrase de passe", { exact: true }).count()).toBe(0);
});

it("says honestly what a passphrase is worth", async () => {
  const folder = tempFolder();
  const app = await closedApp();
  const { page } = app;
  await page.getByRole("button", { name: "Créer un coffre" }).click();
  await page.getByLabel("Nom du collectif").fill("Les Rives");
  await page.getByLabel("Votre nom").fill("Camille");
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir un dossier" }).click();
  await page.getByRole("button", { name: "Choisir un autre dossier" }).waitFor();
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await page.getByText("Une phrase à moi").click();
  const field = page.getByLabel("Phrase de passe", { exact: true });
  await field.fill("lesrives2024");
  await page.getByText("Très faible").waitFor();
  await field.fill("tulipe ferraille octobre grimper velours");
  await page.getByText("Très solide").waitFor();
  await field.fill("court");
  await page.keyboard.press("Enter");
  await page.getByText("Il manque 7 caractères.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it("comes back to the same place after a lock, and refuses another passphrase", async () => {
  const app = await appWithVault({ seed: seedOne });
  const { page } = app;
  await page.keyboard.press("Control+4");
  await heading(page, "Journal");
  await page.keyboard.press("Control+l");
  const field = page.getByLabel("Phrase de passe", { exact: true });
  await field.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => location.hash)).toMatch(/^(#\/)?$/);
  expect(await page.locator("body").innerText()).not.toContain("Camille");

  await field.fill("ce n’est pas elle");
  await page.keyboard.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  await app.unlock();
  await heading(page, "Journal");
});

it("keeps a form that was being typed at the moment of the lock", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+n");
  await page.getByLabel("Titre").fill("Assemblée d’hiver");
  await page.keyboard.press("Control+l");
  await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  await app.unlock();
  await expect.poll(() => page.getByLabel("Titre").inputValue()).toBe("Assemblée d’hiver");
});

it("shows all shortcuts, and moves the focus to the page one goes to", async () => {
  const { page } = await appWithVault();
  await page.keyboard.press("Shift+?");
  const help = page.getByRole("dialog", { name: "Raccourcis du clavier" });
  await help.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  for (const [keys, name] of [
    ["Control+4", "Journal"],
    ["Control+2", "Personnes"],
    ["Control+3", "Réunions"],
    ["Control+,", "Réglages"],
  ] as const) {
    await page.keyboard.press(keys);
    await heading(page, name);
    await expect.poll(() => focusedText(page)).toBe(name);
  }
});

it("verifies the vault and reports it in words", async () => {
  const { page } = await appWithVault({ seed: seedOne });
  await page.keyboard.press("Control+,");
  await page.getByRole("button", { name: "Vérifier maintenant" }).click();
  await page.getByText("Tout est intact.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it("changes language and theme at once, and keeps them", async () => {
  const configDir = tempFolder();
  const app = await launchShared({ locale: "fr", configDir });
  try {
    await app.page.evaluate(() =>
      globalThis.greffe?.invoke("app.changeSettings", { language: "en", theme: "dark" }),
    );
    await heading(app.page, "What would you like to do?");
    expect(await app.page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await axeFindings(app.page)).toEqual([]);
  } finally {
    await app.close();
  }
  const again = await launchShared({ configDir });
  onTestFinished(() => again.close());
  await heading(again.page, "What would you like to do?");
  expect(await again.page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
});

it("offers recent vaults, hides a name and forgets one when asked", async () => {
  const { page } = await appWithVault();
  await page.keyboard.press("Control+k");
  await focusOn(page.getByRole("dialog").getByRole("textbox"));
  await page.keyboard.type("fermer ce coffre");
  await page.getByRole("option", { name: /Fermer ce coffre/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Coffres récents").waitFor();
  await page.getByRole("button", { name: /^Actions pour/ }).click();
  await page.getByRole("menuitem", { name: "Cacher son nom ici" }).click();
  await page.getByRole("button", { name: "Coffre au nom caché", exact: true }).waitFor();
  expect(await page.locator("body").innerText()).not.toContain("Collectif des Essais");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Actions pour/ }).click();
  await page.getByRole("menuitem", { name: "Oublier ce coffre" }).click();
  await page.getByText("Coffres récents").waitFor({ state: "detached" });
});

it("reads well on every page in the dark", async () => {
  const { page } = await appWithVault({ seed: seedOne, colorScheme: "dark" });
  for (const [path, name] of [
    ["/", /Bonjour/],
    ["/journal", "Journal"],
    ["/settings", "Réglages"],
    ["/about", "À propos de Greffe"],
    ["/nowhere", "Cette page n’existe pas"],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = `#${to}`;
    }, path);
    await heading(page, name);
    expect(await axeFindings(page)).toEqual([]);
  }
});

it("puts the focus on the heading of the page that opening shows, unless a form has taken it", async () => {
  const app = await appWithVault();
  const { page } = app;
  const focused = () =>
    page.evaluate(() => {
      const { localName, textContent } = document.activeElement ?? document.body;
      return `${localName} ${textContent}`;
    });
  const lock = async () => {
    await page.keyboard.press("Control+l");
    await page.getByLabel("Phrase de passe", { exact: true }).waitFor();
  };
  await expect.poll(focused, { timeout: 60_000 }).toBe("h1 Bonjour, Camille Essai");
  await page.keyboard.press("Control+,");
  await heading(page, "Réglages");
  await lock();
  await app.unlock();
  await expect.poll(focused, { timeout: 60_000 }).toBe("h1 Réglages");

  await page.keyboard.press("Control+n");
  await heading(page, "Nouvelle réunion");
  await lock();
  await app.unlock();
  await heading(page, "Nouvelle réunion");
  await expect.poll(focused, { timeout: 60_000 }).toBe("input ");
});
