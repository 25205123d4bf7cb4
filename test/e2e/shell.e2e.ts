import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import type { LaunchOptions } from "#test/helpers/launch-app.ts";
import { launchShared } from "#test/helpers/shared-browser.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

async function closedApp(options: LaunchOptions = {}) {
  const app = await launchShared({ locale: "fr", ...options });
  onTestFinished(() => app.close());
  await app.page.getByRole("heading", { name: /Que voulez-vous faire/ }).waitFor();
  return app;
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

async function seedOne(vault: TestVault): Promise<void> {
  await vault.call("people.create", aPerson({ givenName: "Élodie", familyName: "Eon" }));
}

async function seedOneAndMeeting(vault: TestVault): Promise<void> {
  await seedOne(vault);
  await vault.call("meetings.create", {
    title: "Assemblée",
    date: "2019-03-14",
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
}

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

it("finds a person and runs a command from the palette, without the mouse", async () => {
  const { page } = await appWithVault({ seed: seedOneAndMeeting });
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("elod");
  const found = palette.getByRole("option", { name: /Élodie Eon|Eon Élodie/ });
  await found.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: /Élodie/ }).waitFor();

  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("reglages");
  await palette.getByRole("option", { name: /Ouvrir les réglages/ }).waitFor();
  await page.keyboard.press("Enter");
  await heading(page, "Réglages");
  await expect.poll(() => focusedText(page)).toBe("Réglages");

  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("assemblee");
  const day = palette.getByRole("option", { name: /Assemblée/ }).locator("time");
  expect(await day.textContent()).toBe("14 mars 2019");
  expect(await day.getAttribute("title")).toBe("jeudi 14 mars 2019");
  await page.keyboard.press("Escape");
  await palette.waitFor({ state: "detached" });

  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("zzzz");
  await palette.getByText("Rien ne correspond").waitFor();
  await page.keyboard.press("Escape");
  await palette.waitFor({ state: "detached" });
});

it("finds each act by the words that people have for it, once", async () => {
  const { page } = await appWithVault();
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await page.keyboard.press("Control+2");
  await heading(page, "Personnes");
  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  const found = async (words: string) => {
    await palette.getByRole("textbox").fill(words);
    return (await palette.getByRole("option").allTextContents()).map((text) =>
      text.replace(/Ctrl.*$/u, ""),
    );
  };
  const acts = {
    inviter: ["Inviter quelqu’un"],
    kit: ["Faire un kit de récupération"],
    sauvegarder: ["Sauvegarder maintenant"],
    restaurer: ["Fermer ce coffre et en ouvrir un autre"],
    vérifier: ["Vérifier le coffre"],
    "thème sombre": ["Thème sombre"],
    "thème clair": ["Thème clair"],
    raccourcis: ["Tous les raccourcis?"],
    aide: ["Tous les raccourcis?"],
    importer: ["Importer des personnes"],
    "exporter le journal": ["Exporter le journal"],
    "ajouter une personne": ["Nouvelle personne"],
    "nouvelle personne": ["Nouvelle personne"],
  };
  for (const [words, expected] of Object.entries(acts)) {
    await expect.poll(() => found(words), { message: words }).toEqual(expected);
  }
  await palette.getByRole("textbox").fill("exporter le journal");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedText(page)).toBe("Exporter le journal");
  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("verifier");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedText(page)).toBe("Ce coffre");
  await page.keyboard.press("Control+k");
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("theme sombre");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
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

it("says that there is nothing to undo, in a message that F6 reaches", async () => {
  const { page } = await appWithVault();
  await page.getByRole("link", { name: "Aujourd’hui" }).focus();
  await page.keyboard.press("Control+z");
  const message = page.getByRole("alertdialog", { name: /Rien à annuler/ });
  await message.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("F6");
  await expect.poll(() => focusedText(page)).toContain("Rien à annuler");
  await page.keyboard.press("Tab");
  await focusOn(message.getByRole("button", { name: "Fermer" }));
  await page.keyboard.press("Enter");
  await message.waitFor({ state: "detached" });
  await expect.poll(() => focusedText(page)).toBe("Aujourd’hui");
});

it("takes back the last own write with Ctrl Z, and an older one from the journal", async () => {
  const { page } = await appWithVault();
  await page.keyboard.press("Control+,");
  await page.getByLabel("Nom du collectif").fill("Rives vives");
  await page.keyboard.press("Enter");
  await page.getByText("Le collectif s’appelle maintenant « Rives vives ».").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("heading", { name: "Réglages" }).focus();
  await page.keyboard.press("Control+z");
  await page.getByText("C’est annulé.").waitFor();
  await expect
    .poll(() => page.getByLabel("Nom du collectif").inputValue())
    .toBe("Collectif des Essais");

  await page.keyboard.press("Control+4");
  await heading(page, "Journal");
  await page.getByText("annulée", { exact: true }).waitFor();
  await page.getByRole("button", { name: /^Annuler : Action annulée/ }).click();
  await page.getByText("Rives vives").first().waitFor();
});

it("says how many rows an undo of the journal puts back before it does", async () => {
  const file = join(tempFolder(), "members.csv");
  const lines = Array.from({ length: 30 }, (_, n) => `Prénom${n},Nom${n}`);
  writeFileSync(file, `Prénom,Nom\n${lines.join("\n")}\n`);
  const { page } = await appWithVault({
    seed: async (vault) => {
      const granted = vault.grant(file);
      const { format, columns } = await vault.call("imports.inspect", { file: granted });
      const plan = { format, columns: columns.map(({ guess }) => guess) };
      await vault.call("imports.run", { file: granted, plan });
    },
  });
  await page.keyboard.press("Control+4");
  await page.getByRole("button", { name: /^Annuler : Import de personnes/ }).click();
  const question = page.getByRole("alertdialog", { name: /^Annuler : Import/ });
  await question.getByText(/^\d+ lignes seront remises/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await question.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Annuler : Import de personnes/ }).press("Enter");
  await question.getByRole("button", { name: "Tout remettre" }).click();
  await page.getByText("C’est annulé.").waitFor();
  await page.getByText("annulée", { exact: true }).waitFor();
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
