import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { seedOneAndMeeting } from "#test/helpers/seeds.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

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
    importer: ["Importer un relevé", "Importer des personnes"],
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
