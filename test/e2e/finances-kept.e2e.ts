import { expect, it } from "vitest";
import { aPdf } from "#test/fixtures/finances/receipt-files.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { focusOn } from "#test/walk/focus.ts";
import { giveFiles } from "#test/walk/receipts.ts";
import { lock } from "#test/walk/vault.ts";

it("keeps an entry of the books and an expense through a lock as they are typed, until they are saved", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const go = (path: string) =>
    page.evaluate((hash) => (location.hash = hash), `#/finances/${path}`);
  const lockAndUnlock = async () => {
    await lock(app);
    await app.unlock();
  };

  await go("books/new");
  const label = page.getByRole("textbox", { name: "Libellé" });
  const debit = page.getByRole("textbox", { name: "Débit de la ligne 1" });
  const account = page.getByRole("combobox", { name: "Compte de la ligne 1" });
  await label.fill("Salle de l’assemblée");
  await account.focus();
  await keyboard.type("salles");
  await page.getByRole("option", { name: /Salles et locaux/u }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await debit.fill("84");
  await page.getByText("Il manque 84,00").waitFor();
  await lockAndUnlock();
  await go("books/new");
  await page.getByText("Il manque 84,00").waitFor();
  expect(await label.inputValue()).toBe("Salle de l’assemblée");
  await expect.poll(() => account.inputValue()).toMatch(/Salles et locaux/u);
  await page.getByRole("button", { name: "Annuler" }).press("Enter");
  await page.getByRole("button", { name: "Écrire dans les comptes" }).first().press("Enter");
  await page.getByText("Aucun montant pour l’instant").waitFor();
  expect(await label.inputValue()).toBe("");

  await go("expenses/new");
  const amount = page.getByRole("textbox", { name: "Montant" });
  const purpose = page.getByRole("textbox", { name: "Pour quoi" });
  await focusOn(amount);
  await keyboard.type("12,5");
  await purpose.fill("Café du marché");
  await lockAndUnlock();
  await go("expenses/new");
  await expect.poll(() => purpose.inputValue()).toBe("Café du marché");
  expect(await amount.inputValue()).toMatch(/^12,50?/u);

  await giveFiles(page, "drop", [aPdf("ticket.pdf", ["Café 12,50"])]);
  const shown = page.getByRole("img", { name: "ticket.pdf, page 1 sur 1" });
  await shown.waitFor();
  await purpose.fill("Café du marché, et un thé");
  await lockAndUnlock();
  await go("expenses/new");
  await shown.waitFor();
  await expect.poll(() => purpose.inputValue()).toBe("Café du marché, et un thé");
  expect(await amount.inputValue()).toMatch(/^12,50?/u);
});
