import { expect, it } from "vitest";
import { anOfx } from "#test/fixtures/finances/bank-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { approved } from "#test/helpers/approved-claim.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { importStatement } from "#test/helpers/import-statement.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

const INVOICE = {
  day: "2026-09-10",
  amount: "-300.00",
  name: "PRLV SEPA IMPRIMERIE DES TILLEULS FACTURE",
  id: "F1",
};

it("splits a line over several accounts by keyboard", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
      await importStatement(vault, anOfx([INVOICE]));
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page, true);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Banque" }).press("Enter");
  const list = page.getByRole("listbox", { name: "Lignes à rapprocher" });
  await list.focus();
  await keyboard.press("e");
  const account = page.getByRole("combobox", { name: "À quoi cet argent a servi" });
  const amount = page.getByRole("textbox", { name: "Montant" });
  await focusOn(account);
  await keyboard.press("Control+a");
  // What is typed has a match: Enter takes it, with no arrow before.
  await keyboard.type("impression");
  await page.getByRole("option", { name: "Impression" }).waitFor();
  await keyboard.press("Enter");
  await page.getByRole("option", { name: "Impression" }).waitFor({ state: "detached" });
  expect(await account.inputValue()).toBe("Impressions (tracts, affiches)");
  await amount.focus();
  expect(await amount.inputValue()).toMatch(/^300,00\s€$/u);
  await keyboard.type("250");
  await keyboard.press("Enter");
  await focusOn(account.nth(1));
  expect(await amount.nth(1).inputValue()).toMatch(/^50,00\s€$/u);
  await keyboard.type("fournitures");
  await page.getByRole("option", { name: "Fournitures", exact: true }).waitFor();
  await keyboard.press("Enter");
  expect(await account.nth(1).inputValue()).toBe("Fournitures");
  await amount.nth(1).focus();
  await keyboard.type("60");
  await page.getByText(/Les parts font 10,00\s€ de trop/u).waitFor();
  await keyboard.press("Enter");
  await page.getByText(/C’est 10,00\s€ de trop\s: corrigez un montant/u).waitFor();
  await focusOn(amount.nth(1));
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-split-wrong");
  await keyboard.press("Control+a");
  await keyboard.type("40");
  await keyboard.press("Enter");
  await focusOn(account.nth(2));
  await shot("bank-split");
  await page.getByRole("button", { name: "Retirer la part 3" }).press("Enter");
  await focusOn(account.nth(1));
  await page.getByText(/Il reste 10,00\s€ à répartir/u).waitFor();
  await amount.nth(1).focus();
  await keyboard.type("50");
  await page.getByText(/2 parts font 300,00\s€/u).waitFor();
  await keyboard.press("Enter");
  await page.getByText("L’écriture est faite, et rapprochée.").waitFor();
});

it("pays claims back from the line that paid them, by keyboard, and takes it back at once", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
      const name = aPerson({ givenName: "Ana", familyName: "Vidal" });
      const { person } = await vault.call("people.create", name);
      const pays = { payer: person.id, spentOn: "2026-09-02" };
      await approved(vault, { ...pays, cents: 4_250, purpose: "Tracts du marché" });
      await approved(vault, { ...pays, cents: 6_800, purpose: "Affiches de la fête" });
      const paid = { day: "2026-09-20", amount: "-100.00", name: "VIR SEPA ANA VIDAL", id: "F9" };
      await importStatement(vault, anOfx([paid]));
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page, true);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Banque" }).press("Enter");
  const proposals = page.getByRole("list", { name: "Propositions" });
  await proposals.getByText(/Ana Vidal · il restera dû 10,50\s€/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-claims");
  await page.getByRole("listbox", { name: "Lignes à rapprocher" }).focus();
  await keyboard.press("Enter");
  await page.getByText("Le remboursement est noté, et la ligne rapprochée.").waitFor();
  await page.getByRole("heading", { name: "Tout est rapproché" }).waitFor();
  await keyboard.press("Control+z");
  await proposals.getByText(/il restera dû 10,50\s€/u).waitFor();
});
