import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aCsv, anOfx } from "#test/fixtures/finances/bank-files.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

const STATEMENT = anOfx(
  [
    { day: "2026-09-10", amount: "-300.00", name: "PRLV SEPA SCI DES TILLEULS LOYER", id: "F1" },
    { day: "2026-09-12", amount: "85.00", name: "REMISE DE CHEQUES", id: "F2" },
    { day: "2026-09-22", amount: "-1.70", name: "TICKET BUS" },
    { day: "2026-09-22", amount: "-1.70", name: "TICKET BUS" },
    { day: "2026-09-28", amount: "-2.50", name: "FRAIS TENUE DE COMPTE", id: "F5" },
  ],
  { balance: "779.10" },
);

const posted = (amount: number) => ({
  debit: Math.max(amount, 0),
  credit: Math.max(-amount, 0),
  label: "",
  person: null,
  body: null,
});

async function write(
  vault: TestVault,
  date: string,
  cents: number,
  label: string,
  account: string,
) {
  const postings = [
    { account: "512", ...posted(cents) },
    { account, ...posted(-cents) },
  ];
  await vault.call("books.write", { book: "bank", date, label, document: "", postings });
}

it("imports a statement and reconciles it by keyboard", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
      await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
      await write(vault, "2026-09-08", -30_000, "Loyer de septembre, SCI des Tilleuls", "6132");
      await write(vault, "2026-09-02", 5_000, "Don de Noor", "75411");
      await write(vault, "2026-09-03", 3_500, "Don de Sacha", "75411");
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page, true);
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Banque" }).press("Enter");
  await page.getByRole("heading", { name: "Importez un premier relevé" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-empty");

  await page.getByRole("button", { name: "Importer un relevé" }).press("Enter");
  const choose = page.getByRole("button", { name: /^Choisir (?:le|un autre) fichier$/u });
  const give = async (name: string, content: string) => {
    const path = join(app.folder, name);
    writeFileSync(path, content);
    await app.chooseNext(path);
    await choose.press("Enter");
  };
  await give("faux.csv", aCsv("31/02/2026;UN;1,00", "15/06/2026;DEUX;1,2345678"));
  await page.getByText("« faux.csv » n’est pas importé").waitFor();
  await page.getByText("ligne 3, « Montant »").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-refused");

  await give("septembre.ofx", STATEMENT);
  await page.getByText("5 lignes nouvelles").waitFor();
  await shot("bank-preview");
  const name = page.getByRole("textbox", { name: "Nom du compte" });
  await name.fill("Compte courant");
  expect(await axeFindings(page)).toEqual([]);
  await keyboard.press("Enter");

  const list = page.getByRole("listbox", { name: "Lignes à rapprocher" });
  await list.getByRole("option", { name: /FRAIS TENUE/u }).waitFor();
  await list.focus();
  await page.getByText("Rien dans les comptes n’a ce montant").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-lines");

  await keyboard.press("e");
  const what = page.getByRole("combobox", { name: "À quoi cet argent a servi" });
  await focusOn(what);
  expect(await what.inputValue()).toBe("Frais bancaires");
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-entry");
  await page.getByRole("textbox", { name: "Libellé de l’écriture" }).focus();
  await keyboard.press("Enter");
  await page.getByText("L’écriture est faite.").waitFor();
  await focusOn(list);

  await keyboard.press("End");
  const proposals = page.getByRole("list", { name: "Propositions" });
  await proposals.getByText("Loyer de septembre, SCI des Tilleuls").waitFor();
  await shot("bank-proposals");
  await keyboard.press("Enter");
  await page.getByText("C’est rapproché.").waitFor();
  await keyboard.press("End");
  await proposals.getByText("Don de Noor").waitFor();
  await shot("bank-sum");
  await keyboard.press("Enter");
  await list.getByRole("option").nth(1).waitFor();
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 2);
  await keyboard.press("Control+z");
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 3);

  await page.getByRole("button", { name: "À une date" }).press("Enter");
  await page.getByText("Solde de la banque").waitFor();
  await page.getByText("À la banque, pas dans les comptes").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-date");

  await page.getByRole("link", { name: "Revenir à la banque" }).press("Enter");
  await page.getByRole("button", { name: "Toutes les lignes" }).press("Enter");
  await page.getByRole("link", { name: /SCI DES TILLEULS/u }).press("Enter");
  await page.getByRole("button", { name: "Séparer" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("bank-all");
  await goTo(app, "Aujourd’hui");
  await page.getByRole("link", { name: "3 lignes de la banque à rapprocher" }).waitFor();
  await shot("bank-home");
});
