import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings, axeFindingsInBoth } from "#test/helpers/axe.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { seedPeople } from "#test/helpers/meeting-in-window.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";

/** A circle with a referent, one in it that came later, and another beside. */
async function seedCircles(vault: TestVault): Promise<void> {
  await seedPeople(vault);
  const press = await openBody(vault, "Presse", ["referent"]);
  await openBody(vault, "Terrain", ["referent"]);
  const [person] = await vault.call("people.suggest", { query: "Le Goff", limit: 1 });
  await giveRole(vault, person?.id ?? "", press.role("referent"));
  await vault.call("bodies.create", {
    from: "2026-03-01",
    fields: { ...emptyBody(), name: "Affiches", kind: "sub_circle", parent: press.id },
    source: NO_SOURCE,
    roles: [],
  });
}

it("shows the circles drawn, gone through by keys, of another day, and lets the drawing leave", async () => {
  const app = await appWithVault({ seed: seedCircles });
  const { page } = app;
  await page.getByRole("link", { name: "Cercles" }).click();
  await page.getByRole("radio", { name: "Dessin" }).click({ force: true });
  const drawing = page.getByRole("group", { name: /^Dessin de 3 cercles/ });
  const circle = (name: RegExp) => drawing.getByRole("button", { name });
  await circle(/^Presse\. Cercle.*Léa Le Goff, référent·e/).focus();
  expect(await axeFindingsInBoth(page)).toEqual([]);

  await page.keyboard.press("Enter");
  await expect.poll(() => focusedName(page)).toMatch(/^Affiches\. Sous-cercle/);
  await page.getByRole("link", { name: "Ouvrir « Presse »" }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedName(page)).toMatch(/^Presse\./);
  const slider = page.getByRole("slider", { name: "Jour montré" });
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect
    .poll(() => slider.getAttribute("aria-valuetext"))
    .toMatch(/1er mars 2026, un changement/);
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("group", { name: /^Dessin de 2 cercles/ }).waitFor();
  await page.getByRole("button", { name: "Aujourd’hui" }).click();
  await drawing.waitFor();

  await page.getByRole("button", { name: "Exporter" }).click();
  await page.getByRole("radio", { name: /SVG/ }).click({ force: true });
  await page.getByText("Des noms vont sortir du coffre").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const folder = tempFolder();
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir le dossier et exporter" }).click();
  await page.getByText(/-organisation\.svg.» est dans le dossier choisi/).waitFor();
  const [file = ""] = readdirSync(folder);
  expect(readFileSync(join(folder, file), "utf8")).toContain("Léa Le Goff, référent·e");

  await page.getByRole("radio", { name: /PDF/ }).click({ force: true });
  await page.getByText("Avec les noms des personnes").click();
  await page.getByText("Les noms des cercles y sont, ceux des personnes non.").waitFor();
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir le dossier et exporter" }).click();
  await page.getByText(/-organisation\.pdf.» est dans le dossier choisi/).waitFor();
  const pdf = readdirSync(folder).find((name) => name.endsWith(".pdf")) ?? "";
  expect(readFileSync(join(folder, pdf), "latin1").match(/\/Type \/Page\b/gu)).toHaveLength(1);
});

function focusedName(page: { evaluate<T>(work: () => T): Promise<T> }): Promise<string> {
  return page.evaluate(() => document.activeElement?.querySelector("title")?.textContent ?? "");
}
