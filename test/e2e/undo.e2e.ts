import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Page } from "playwright-core";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

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
