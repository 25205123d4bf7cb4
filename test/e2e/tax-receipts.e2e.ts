import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyIncome, type IncomeFields } from "#shared/domain/finances/income/receipt.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

const year = new Date().getFullYear();
const HOME = { street: "3 rue des Tilleuls", postcode: "86000", town: "Poitiers" };

async function seed(vault: TestVault): Promise<void> {
  const give = async (fields: Partial<IncomeFields>) => {
    const gift = { ...emptyIncome(`${year}-01-10`), kind: "gift", cents: 12_050 } as const;
    await vault.call("income.create", { fields: { ...gift, ...fields }, entry: null });
  };
  const fields = aPerson({ givenName: "Ana", familyName: "Vidal", ...HOME });
  const { person } = await vault.call("people.create", fields);
  await give({ giver: person.id, receivedOn: `${year - 1}-05-02` });
  await give({ giver: person.id, channel: "cheque" });
  await give({ giverName: "Bo Lœuf", source: "person", cents: 3_000 });
  await give({ kind: "volunteer_time", channel: "in_kind", giver: person.id, cents: 5_000 });
}

it("declares by keyboard what the collective is, issues a receipt and writes it as PDF", async () => {
  const app = await appWithVault({ ...SHOTS_LOOK, seed });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page, true);
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const type = async (name: string, words: string) => {
    await page.getByRole("textbox", { name, exact: true }).focus();
    await keyboard.type(words);
  };
  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Recettes", exact: true }).press("Enter");
  await button("Reçus fiscaux").press("Enter");
  await page.getByRole("heading", { name: /n’a pas encore dit ce qu’il est/u }).waitFor();
  await button(/Année des dons/u).press("Enter");
  await page.getByRole("option", { name: String(year), exact: true }).press("Enter");
  await page.getByText("Aucun régime n’était déclaré ce jour-là.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("tax-empty");

  await button("Déclarer le régime").press("Enter");
  await focusOn(button(/Organisme d’intérêt général/u));
  await type("Qui l’a décidé", "Le bureau");
  await keyboard.press("Enter");
  await page.getByText("Écrivez les neuf chiffres du SIREN").waitFor();
  await type("Nom du collectif", "Les Tilleuls");
  await type("Numéro SIREN ou RNA", "W861000000");
  await type("Adresse", HOME.street);
  await type("Code postal", HOME.postcode);
  await type("Commune", HOME.town);
  await type("Objet", "Éducation populaire");
  await type("Qui signe les reçus", "Sacha Iroise");
  await type("En qualité de", "trésorière");
  expect(await axeFindings(page)).toEqual([]);
  await shot("tax-regime");
  await keyboard.press("Enter");
  await page.getByText("Le régime est déclaré.").waitFor();

  await page.getByText("Il manque : l’adresse, le code postal et la commune").waitFor();
  await page.getByText("Le temps bénévole ne donne pas droit à un reçu.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("tax-to-issue");
  await button(/Année des dons/u).press("Enter");
  await page.getByRole("option", { name: String(year - 1), exact: true }).press("Enter");
  await page.getByText("S’il existait déjà").waitFor();
  await shot("tax-year-before");
  await button(/Année des dons/u).press("Enter");
  await page.getByRole("option", { name: String(year), exact: true }).press("Enter");
  await button("Émettre 1 reçu").press("Enter");
  await page.getByText("1 reçu est émis.").waitFor();
  await button("Compléter l’adresse de Bo Lœuf").press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Adresse", exact: true }));
  await keyboard.type("1 quai Neuf");
  await type("Code postal", "29000");
  await type("Commune", "Quimper");
  await keyboard.press("Enter");
  await page.getByRole("link", { name: `${year}-0002` }).waitFor();
  await shot("tax-issued");

  await page.getByRole("link", { name: `${year}-0001` }).press("Enter");
  await page.getByRole("heading", { name: `Reçu n° ${year}-0001` }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await app.chooseNext(app.folder);
  await button("Écrire le PDF").press("Enter");
  await page.getByText("1 fichier est écrit").waitFor();
  await shot("tax-one");
  const file = `recu-fiscal-${year}-0001.pdf`;
  expect(readdirSync(app.folder)).toContain(file);
  const pdf = readFileSync(join(app.folder, file));
  // A PDF whose parts are told apart says so in its catalogue.
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pdf.includes("/StructTreeRoot")).toBe(true);

  await button("Annuler ce reçu").press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Raison" }));
  await keyboard.type("Montant faux");
  await keyboard.press("Enter");
  await page.getByText(/Annulé le .*Montant faux/u).waitFor();

  // In spring, the first page says what waits, and leads there.
  await page.clock.setFixedTime(new Date(year + 1, 2, 1));
  await goTo(app, "Aujourd’hui");
  await page.getByRole("link", { name: `1 reçu fiscal de ${year} à émettre` }).press("Enter");
  await page.getByText(`Remplace le n° ${year}-0001`).waitFor();
});
