import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { SHOTS_LOOK, shotsOf } from "#test/helpers/shots.ts";

const ROSTER = [
  "Nom;Prénom;Statut;E-mail;Téléphone",
  "Abgrall;Anne;membre;anne@;06 12 34 56 78",
  "Cadiou;Chloé;vigie;chloe@exemple.org;12",
  "Eon;Élodie;membre;elodie@exemple.org;",
].join("\r\n");

it("keeps the report of an import, where what is to be checked is put right, and takes all of it back", async () => {
  const app = await appWithVault({
    ...SHOTS_LOOK,
  });
  const { page } = app;
  const shot = shotsOf(page);
  const go = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const path = join(app.folder, "membres.csv");
  writeFileSync(path, ROSTER);
  await go("#/people/import");
  await app.chooseNext(path);
  await page.getByRole("button", { name: /Choisir un fichier/ }).click();
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("button", { name: "Importer 3 personnes" }).click();
  await page.getByRole("heading", { name: "Import de membres.csv" }).waitFor();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
  await page.getByRole("tab", { name: /À vérifier/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("report-1-done");

  // By keyboard: Enter says what is wrong at the field, then saves and goes to the next line.
  const mail = page.getByRole("textbox", { name: "E-mail de Anne Abgrall" });
  expect(await mail.inputValue()).toBe("anne@");
  await mail.press("Enter");
  await page.getByText(/Cette adresse n’est pas complète/).waitFor();
  await shot("report-2-wrong");
  await mail.fill("anne@exemple.org");
  await mail.press("Enter");
  const role = page.getByRole("button", { name: /^(?!C’est).*Statut de Chloé/ });
  await expect.poll(() => role.evaluate((one) => one === document.activeElement)).toBe(true);
  await role.press("Enter");
  await page.getByRole("option", { name: "Élu·e" }).press("Enter");
  await role.press("Tab");
  await page.keyboard.press("Enter");
  const phone = page.getByRole("textbox", { name: "Téléphone de Chloé Cadiou" });
  await expect.poll(() => phone.evaluate((one) => one === document.activeElement)).toBe(true);
  await phone.fill("06 11 22 33 4");

  // A lock loses nothing: what the report said, what was checked, and what was being typed.
  await page.keyboard.press("ControlOrMeta+l");
  await app.unlock();
  await go("#/people/import");
  await page.getByText(/Dernier import/).waitFor();
  await shot("report-3-last");
  await page.getByRole("link", { name: "membres.csv" }).click();
  await expect.poll(() => phone.inputValue()).toBe("06 11 22 33 4");
  expect(await page.getByRole("row", { name: /Abgrall.*Vérifié/ }).count()).toBe(1);
  await phone.fill("06 11 22 33 44");
  await phone.press("Enter");
  await page.getByText(/Tout est vérifié/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("report-4-checked");

  // Its undo takes back what was done since, one after the other.
  await go("#/journal");
  await page.getByRole("button", { name: /a importé 3 personnes/ }).press("Enter");
  await page.getByRole("link", { name: "Voir le rapport de l’import" }).click();
  await page.getByRole("button", { name: "Annuler cet import" }).press("Enter");
  const all = page.getByRole("button", { name: "Annuler ces 4 écritures, puis l’import" });
  await all.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("report-5-dependents");
  // What somebody writes meanwhile stands in the way: nothing is undone that nobody saw.
  await page.evaluate(async () => {
    const asked = { filter: { query: "cadiou" }, sort: "name", after: null };
    const found = await globalThis.greffe?.invoke("people.list", asked);
    if (found?.ok !== true) throw new Error("nobody was found");
    const { rows } = found.value as { rows: { id: string }[] };
    const input = { id: rows[0]?.id ?? "", patch: { phones: ["06 00 00 00 01"] } };
    const written = await globalThis.greffe?.invoke("people.update", input);
    if (written?.ok !== true) throw new Error("nothing was written");
  });
  await all.press("Enter");
  await page.getByText("L’import n’est pas annulé").waitFor();
  await page.getByRole("button", { name: "Reprendre l’annulation" }).press("Enter");
  await page.getByRole("button", { name: "Annuler ces 5 écritures, puis l’import" }).press("Enter");
  await page.getByRole("heading", { name: "L’import est annulé" }).waitFor();
  await shot("report-6-undone");
  await page.getByRole("button", { name: "Voir la liste" }).press("Enter");
  await page.getByRole("heading", { name: "Votre liste est vide" }).waitFor();
});
