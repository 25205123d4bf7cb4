import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPdf } from "#test/fixtures/finances/receipt-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goToMembers } from "#test/walk/members.ts";
import { goTo } from "#test/walk/places.ts";

const IBAN = "FR7630006000011234567890189";

async function handedIn(
  vault: TestVault,
  payer: string,
  purpose: string,
  cents: number,
  account = IBAN,
) {
  const bytes = Buffer.from(aPdf("facture.pdf", [purpose]).base64, "base64");
  const { id } = await vault.call("expenses.startDraft", {
    ...given(bytes, `${purpose}.pdf`),
    fields: anExpense({ payer, purpose, cents, account }),
  });
  await vault.call("expenses.submit", { id });
}

it("approves, refuses, reimburses and waives what another wrote, and says who is who", async () => {
  const { path } = await vaultOfTwo();
  const sacha = await openAs(path, OTHER_PASSPHRASE);
  const person = async (givenName: string, familyName: string) =>
    (await sacha.call("people.create", aPerson({ givenName, familyName }))).person.id;
  const ana = await person("Ana", "Vidal");
  await person("Sacha", "Le Dû");
  const camille = await person("Camille", "Essai");
  const links = await sacha.call("memberPeople.list", {});
  const member = links.find((one) => one.member.name === "Camille Essai")?.member.id ?? "";
  await sacha.call("memberPeople.say", { member, person: camille });
  await handedIn(sacha, ana, "Tracts du marché", 4250);
  await handedIn(sacha, ana, "Pizza", 6800);
  // An account is whose claims it was on: Camille could not approve what is paid to hers.
  await handedIn(sacha, camille, "Train", 3000, "");
  await sacha.close();

  const app = await appWithVault({ ...SHOTS_LOOK, vault: path });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await page.getByRole("link", { name: /À approuver 3 dépenses/u }).press("Enter");
  await page.getByRole("heading", { name: "Deux approbations" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Fixer un seuil" }).press("Enter");
  await focusOn(page.getByRole("textbox", { name: "Deux approbations au-delà de" }));
  await keyboard.type("500");
  await keyboard.press("Enter");
  await page.getByText(/Tout le collectif\s: deux approbations au-delà de 500,00\s€/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("to-approve");

  await page.getByRole("link", { name: "Train" }).press("Enter");
  const steps = page.getByRole("region", { name: "Et maintenant" });
  await steps.getByText(/Vous avez payé cette dépense/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("approve-own");
  await steps.getByRole("button", { name: "Refuser" }).press("Enter");
  await focusOn(steps.getByRole("textbox", { name: "Raison du refus" }));
  await keyboard.type("Le billet n’est pas celui du trajet.");
  await shot("refuse");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.getByText(/l’a refusée\s: Le billet n’est pas/u).waitFor();

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Tracts du marché" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Tracts du marché" }).waitFor();
  await steps.getByRole("button", { name: "Approuver" }).waitFor();
  await keyboard.press("Control+Enter");
  await page.getByText("Camille Essai l’a approuvée.").waitFor();
  await steps.getByRole("button", { name: "Noter un remboursement" }).press("Enter");
  const amount = steps.getByRole("textbox", { name: "Montant" });
  await focusOn(amount);
  await keyboard.type("50");
  await keyboard.press("Enter");
  await steps.getByText(/Il reste dû 42,50\s€/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("reimburse-wrong");
  await keyboard.press("Control+a");
  await keyboard.type("40");
  await keyboard.press("Enter");
  await page.getByText(/a noté le remboursement de 40,00\s€/u).waitFor();
  await steps.getByRole("button", { name: "Noter un abandon" }).press("Enter");
  await focusOn(amount);
  await keyboard.press("Enter");
  await steps.getByText(/Joignez la renonciation/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("waive");
  await keyboard.press("Escape");

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "À rembourser" }).press("Enter");
  await page.getByRole("link", { name: "Ana Vidal" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("owed");
  await page.getByRole("button", { name: /Préparer les virements/u }).press("Enter");
  await focusOn(page.getByRole("textbox", { name: "IBAN du collectif" }));
  await keyboard.type(IBAN);
  expect(await axeFindings(page)).toEqual([]);
  await shot("payments-form");
  await keyboard.press("Enter");
  const card = page.getByRole("article", { name: /Virements de 2,50\s€/u });
  await card.getByText("À transmettre").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await app.chooseNext(app.folder);
  await card.getByRole("button", { name: "Fichier pour la banque…" }).press("Enter");
  await page.getByText(/est écrit, en clair/u).waitFor();
  const file = readdirSync(app.folder).find((name) => name.endsWith(".xml")) ?? "";
  expect(readFileSync(join(app.folder, file), "utf8")).toContain(
    '<InstdAmt Ccy="EUR">2.50</InstdAmt>',
  );
  await shot("payments");
  await card.getByRole("button", { name: "La banque a payé" }).press("Enter");
  await card.getByText("Payés").waitFor();

  await goToMembers(app);
  await page.getByRole("button", { name: "Sacha", exact: true }).press("Enter");
  const link = page.getByRole("region", { name: "Dans le répertoire" });
  await link.getByRole("combobox").press("s");
  await keyboard.type("acha");
  await page.getByRole("option", { name: /Sacha Le Dû/u }).waitFor();
  await keyboard.press("Enter");
  await link.getByText("confirmé par Camille Essai").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("member-person");
}, 240_000);

it("notes a journey, and makes it again in one gesture", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await vault.call("people.create", aPerson({ givenName: "Ana", familyName: "Vidal" }));
    },
  });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  await goTo(app, "Finances");
  await page.getByRole("button", { name: "Noter un trajet" }).press("Enter");
  const who = page.getByRole("combobox", { name: "Qui a fait le trajet" });
  await who.focus();
  await keyboard.type("ana");
  await page.getByRole("option", { name: /Ana Vidal/u }).waitFor();
  await keyboard.press("Enter");
  const vehicle = page.getByRole("form", { name: "Noter un véhicule" });
  await vehicle.getByRole("textbox", { name: "Nom" }).focus();
  await keyboard.type("Kangoo");
  await vehicle.getByRole("textbox", { name: "Puissance (CV)" }).focus();
  await keyboard.type("5");
  expect(await axeFindings(page)).toEqual([]);
  await shot("vehicle");
  await keyboard.press("Enter");
  await vehicle.waitFor({ state: "detached" });
  await page.getByRole("textbox", { name: "Trajet", exact: true }).focus();
  await keyboard.type("Nantes–Rezé");
  await keyboard.press("Tab");
  await keyboard.type("12,4");
  await page.getByRole("textbox", { name: "Pour quoi" }).focus();
  await keyboard.type("Réunion du cercle");
  const form = page.getByRole("form", { name: "Noter un trajet" });
  const year = new Date().getFullYear();
  const set = form.getByRole("button", { name: new RegExp(`^Compter ${year} par`, "u") });
  const scale = form.getByText(/^Barème de/u);
  await set.or(scale).first().waitFor();
  // A year whose scale is not published yet counts by another once somebody says so.
  if (await set.isVisible()) await set.press("Enter");
  await scale.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("journey");
  await form.getByRole("textbox", { name: "Pour quoi" }).press("Enter");
  await page.getByText("Le trajet est noté.").waitFor();
  await page.getByRole("button", { name: "Nantes–Rezé" }).press("Enter");
  await form.getByRole("textbox", { name: "Pour quoi" }).press("Enter");
  await page.getByText("Le trajet est noté.").nth(1).waitFor();
}, 240_000);
