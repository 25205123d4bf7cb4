import { mkdirSync } from "node:fs";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";

const blank = aPerson();
const block = (text: string) => ({
  id: "01a20000-0000-7000-8000-000000000001",
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});

async function seed(vault: TestVault): Promise<void> {
  const { person } = await vault.call("people.create", {
    ...blank,
    givenName: "Céleste",
    familyName: "Cissé",
    phones: ["06 00 00 00 01"],
  });
  await vault.call("people.update", { id: person.id, patch: { phones: ["06 00 00 00 02"] } });
  const { meeting } = await vault.call("meetings.create", {
    title: "Plénière d’automne",
    date: "2026-11-21",
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
  const present = { meetingId: meeting.id, personId: person.id, kind: "present" as const };
  await vault.call("meetings.setAttendance", present);
  const { itemId } = await vault.call("meetings.addItem", {
    meetingId: meeting.id,
    title: "Budget",
    confidentiality: "public",
  });
  for (const [version, text] of ["On", "On vote", "On vote le budget."].entries()) {
    await vault.call("meetings.saveMinutes", { itemId, version, blocks: [block(text)] });
  }
}

it("reads the journal by keyboard: sentences, details, saves in one line, filters, undo", async () => {
  const app = await appWithVault({ seed });
  const { page } = app;
  await page.keyboard.press("Control+4");
  await page.getByRole("heading", { level: 1, name: "Journal" }).waitFor();
  const attended = page.getByRole("button", {
    name: "Camille Essai a noté Céleste Cissé présent·e à « Plénière d’automne »",
  });
  await attended.waitFor();
  await page.getByText(/3 enregistrements, de/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  // The person cannot go from under the attendance that was noted since.
  const shots = process.env["SHOTS"];
  const shot = async (name: string) => {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png` });
  };
  await shot("list");
  await page
    .getByRole("button", { name: /^Camille Essai a modifié le téléphone de Céleste Cissé/u })
    .press("Enter");
  const panel = page.getByRole("complementary", { name: /a modifié le téléphone/u });
  await panel.getByText("06 00 00 00 01").waitFor();
  await panel.getByText("06 00 00 00 02").waitFor();
  await panel.getByText("valable : rien n’a été altéré").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("panel");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: /^Annuler : Personne ajoutée/u }).press("Enter");
  const dialog = page.getByRole("alertdialog", { name: "Autre chose en dépend" });
  await dialog.getByText(/a modifié le téléphone de Céleste Cissé/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("depends");
  await dialog.getByRole("button", { name: "Voir cette écriture" }).press("Enter");
  await panel.waitFor();
  await panel.getByRole("button", { name: "Fermer" }).press("Enter");

  await page.getByRole("button", { name: "Un par un" }).press("Enter");
  await expect
    .poll(() => page.getByRole("button", { name: /a écrit le compte rendu/u }).count())
    .toBe(3);
  await shot("saves");
  await page.getByRole("button", { name: /^Annuler : Présence notée/u }).press("Enter");
  await page
    .getByRole("button", {
      name: "Camille Essai a annulé « Présence notée : Céleste Cissé » (n° 5)",
    })
    .waitFor();

  await page.getByRole("button", { name: /Où/u }).press("Enter");
  await page.getByRole("option", { name: "Personnes" }).press("Enter");
  await attended.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /a ajouté Céleste Cissé/u }).waitFor();
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+4");
  await page.getByRole("button", { name: /a ajouté Céleste Cissé/u }).waitFor();
  expect(await attended.count()).toBe(0);
  await page.getByRole("button", { name: "Tout montrer" }).press("Enter");
  await attended.waitFor();
});
