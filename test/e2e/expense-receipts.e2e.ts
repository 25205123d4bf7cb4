import { expect, it } from "vitest";
import { anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPdf } from "#test/fixtures/finances/receipt-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault, type AppWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import { openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";
import { PASSPHRASE, type TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goTo } from "#test/walk/places.ts";

async function noted(vault: TestVault, payer: string, purpose: string): Promise<string> {
  const bytes = Buffer.from(aPdf("f.pdf", [purpose]).base64, "base64");
  const { id } = await vault.call("expenses.startDraft", {
    ...given(bytes, `${purpose}.pdf`),
    fields: anExpense({ payer, purpose }),
  });
  return id;
}

/** A vault of two, with a draft of Camille’s and a claim of theirs that Sacha approved. */
async function withApproved(): Promise<{ path: string; draft: string; approved: string }> {
  const { path, sacha: member } = await vaultOfTwo();
  const camille = await openAs(path, PASSPHRASE);
  const person = async (givenName: string) =>
    (await camille.call("people.create", aPerson({ givenName, familyName: "Vidal" }))).person.id;
  const ana = await person("Ana");
  await camille.call("memberPeople.say", { member, person: await person("Sacha") });
  const draft = await noted(camille, ana, "Tracts");
  const approved = await noted(camille, ana, "Salle du 12");
  await camille.call("expenses.submit", { id: approved });
  await camille.close();
  const sacha = await openAs(path, OTHER_PASSPHRASE);
  const { claim } = await sacha.call("expenses.get", { id: approved });
  await sacha.call("expenses.approve", { id: approved, claim });
  await sacha.close();
  return { path, draft, approved };
}

const namesOf = async (app: AppWithVault, id: string) =>
  (await callInWindow(app, "expenses.get", { id })).receiptList.map(({ name }) => name);

it("takes a receipt away or replaces it, and asks before an approval is lost", async () => {
  const { path, draft, approved } = await withApproved();
  const app = await appWithVault({ ...SHOTS_LOOK, vault: path });
  const { page } = app;
  const { keyboard } = page;
  const shot = shotsOf(page);
  const viewer = page.getByRole("region", { name: "Justificatif" });
  const menu = viewer.getByRole("button", { name: "Ce justificatif" });

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Tracts" }).press("Enter");
  await menu.press("Enter");
  await focusOn(page.getByRole("menuitem", { name: "Remplacer ce justificatif…" }));
  await shot("receipt-menu");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await focusOn(page.getByRole("button", { name: "Choisir des fichiers…" }));
  await page.getByText(/Tracts\.pdf\s» est retiré/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("receipt-removed");
  await keyboard.press("Control+z");
  await viewer.getByRole("img", { name: "Tracts.pdf, page 1 sur 1" }).waitFor();
  expect(await namesOf(app, draft)).toEqual(["Tracts.pdf"]);

  await goTo(app, "Finances");
  await page.getByRole("link", { name: "Salle du 12" }).press("Enter");
  await page.getByText("Sacha l’a approuvée.").waitFor();
  await menu.press("Enter");
  await page
    .getByRole("menuitem", { name: "Retirer ce justificatif" })
    .getByText(/remplacez-le/u)
    .waitFor();
  await shot("receipt-needed");
  await keyboard.press("Enter");
  const asks = page.getByRole("alertdialog", { name: /Changer une dépense approuvée/u });
  await asks.getByText(/ne rendra pas ce qui a été approuvé/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("receipt-asks");
  const chosen = page.waitForEvent("filechooser");
  await asks.getByRole("button", { name: "Remplacer ce justificatif…" }).press("Enter");
  const { name, type: mimeType, base64 } = aPdf("facture.pdf", ["Facture"]);
  await (await chosen).setFiles({ name, mimeType, buffer: Buffer.from(base64, "base64") });
  await page.getByText(/facture\.pdf\s»\. Son approbation est annulée/u).waitFor();
  await viewer.getByRole("img", { name: "facture.pdf, page 1 sur 1" }).waitFor();
  await shot("receipt-replaced");
  await keyboard.press("Control+z");
  await viewer.getByRole("img", { name: "Salle du 12.pdf, page 1 sur 1" }).waitFor();
  expect(await namesOf(app, approved)).toEqual(["Salle du 12.pdf"]);
  const { state } = await callInWindow(app, "expenses.get", { id: approved });
  expect(state).toBe("submitted");
}, 60_000);
