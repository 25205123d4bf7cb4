import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import {
  aHeic,
  anImageBomb,
  anSvg,
  aPdf,
  takenSideways,
} from "#test/fixtures/finances/receipt-files.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";
import { aPhoto, giveFiles } from "#test/walk/receipts.ts";

it("writes expenses down by keyboard: dropped, pasted, refused, twice, fourteen at once", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
    seed: async (vault) => {
      await vault.call("people.create", aPerson({ givenName: "Ana", familyName: "Vidal" }));
    },
  });
  const { page } = app;
  const shot = shotsOf(page);
  const { keyboard } = page;
  await goTo(app, "Finances");
  await page.getByRole("heading", { name: "Notez la première dépense" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expenses-empty");

  await keyboard.press("Control+n");
  const amount = page.getByRole("textbox", { name: "Montant" });
  await focusOn(amount);
  expect(await axeFindings(page)).toEqual([]);
  await shot("expense-blank");

  const ticket = aPdf("facture.pdf", ["Facture 42", "Total 42,50"], "this.print\\(\\)");
  await giveFiles(page, "drop", [ticket]);
  const viewer = page.getByRole("region", { name: "Justificatif" });
  await viewer.getByRole("img", { name: "facture.pdf, page 1 sur 2" }).waitFor();
  await viewer.getByText("Facture 42").waitFor({ state: "attached" });
  await focusOn(amount);
  await keyboard.press("Alt+PageDown");
  await viewer.getByRole("img", { name: "facture.pdf, page 2 sur 2" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expense-pdf");

  await keyboard.type("42,5");
  await keyboard.press("Tab");
  await keyboard.type("Tracts du marché");
  await page.getByText("D’après ces mots").waitFor();
  await keyboard.press("Enter");
  const payer = page.getByRole("combobox", { name: "Qui a payé" });
  await focusOn(payer);
  await shot("expense-wrong");
  await keyboard.type("ana");
  await page.getByRole("option", { name: /Ana Vidal/u }).waitFor();
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await page.getByText("La dépense est notée.").waitFor();
  await focusOn(amount);

  await giveFiles(page, "paste", [ticket]);
  await page.getByText("Ce justificatif est déjà là").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expense-twice");
  await page.getByRole("button", { name: "Supprimer ce brouillon" }).press("Enter");
  await page.getByRole("heading", { name: "Déposez ici un justificatif" }).waitFor();

  await giveFiles(page, "drop", [aHeic("IMG_1.HEIC"), anImageBomb("mur.png"), anSvg("dessin.svg")]);
  await page.getByText("3 fichiers n’ont pas été pris").waitFor();
  await page.getByText(/Le plus compatible/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expense-refused");
  await page.getByRole("button", { name: "Fermer" }).first().press("Enter");

  const photo = await aPhoto(page, "IMG_0.jpg", "Café 3,20");
  const others = Array.from({ length: 13 }, (_, index) =>
    aPdf(`ticket-${index + 1}.pdf`, [`Ticket ${index + 1}`]),
  );
  await giveFiles(page, "drop", [takenSideways(photo), ...others]);
  const at = (number: number) =>
    page.getByRole("status").filter({ hasText: new RegExp(`^${number} sur 14$`, "u") });
  await at(1).waitFor();
  await viewer.getByRole("img", { name: "IMG_0.jpg, page 1 sur 1" }).waitFor();
  await shot("expense-series");
  for (let number = 1; number <= 14; number += 1) {
    await at(number).waitFor();
    await focusOn(amount);
    await keyboard.type(`${number}`);
    await keyboard.press("Tab");
    await keyboard.type(`Café ${number}`);
    await keyboard.press("Enter");
  }
  await page.getByText("Les 14 dépenses sont notées.").waitFor();
  const filter = {
    states: [],
    payer: null,
    body: null,
    from: null,
    until: null,
    text: "",
    mine: false,
  };
  const { items, totals } = await callInWindow(app, "expenses.list", {
    filter,
    after: null,
    limit: 50,
  });
  expect(totals).toMatchObject({ count: 15, cents: 4250 + 10_500 });
  expect(new Set(items.map((one) => one.payer?.name))).toEqual(new Set(["Ana Vidal"]));
  const first = items.find(({ fields }) => fields.purpose === "Café 1");
  const view = await callInWindow(app, "expenses.get", { id: first?.id ?? "" });
  const kept = await callInWindow(app, "expenses.readReceipt", {
    id: view.receiptList[0]?.id ?? "",
  });
  const bytes = Buffer.from(kept.content, "base64");
  expect(bytes.includes("Exif")).toBe(false);
  expect(bytes.includes("GPS")).toBe(false);

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Tracts du marché" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expenses-list");
  await page.getByRole("link", { name: "Café 1", exact: true }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Café 1" }).waitFor();
  await viewer.getByRole("img", { name: "IMG_0.jpg, page 1 sur 1" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("expense-one");
}, 240_000);
