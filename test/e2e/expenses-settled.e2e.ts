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

async function handedIn(vault: TestVault, payer: string, purpose: string, cents: number) {
  const bytes = Buffer.from(aPdf("facture.pdf", [purpose]).base64, "base64");
  const { id } = await vault.call("expenses.startDraft", {
    ...given(bytes, `${purpose}.pdf`),
    fields: anExpense({ payer, purpose, cents }),
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
  await handedIn(sacha, camille, "Train", 3000);
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
}, 120_000);
