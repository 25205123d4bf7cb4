import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import {
  chooseFirst,
  eventually,
  onlyMeeting,
  seedPeople,
} from "#test/helpers/meeting-in-window.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";

/** A circle that was called otherwise, with two members. */
async function seedCircle(vault: TestVault): Promise<void> {
  await seedPeople(vault);
  const circle = await openBody(vault, "Presse", ["member"]);
  await vault.call("bodies.change", {
    id: circle.id,
    state: null,
    from: "2025-01-01",
    fields: {
      ...emptyBody(),
      kind: "circle",
      name: "Cercle médias",
      cadence: { every: "weeks", weeks: 4 },
    },
    source: NO_SOURCE,
  });
  for (const query of ["Le Goff", "Haddad"]) {
    const [person] = await vault.call("people.suggest", { query, limit: 1 });
    await giveRole(vault, person?.id ?? "", circle.role("member"));
  }
}

it("holds a meeting of a circle, whose members one key invites, and lists them in the roster", async () => {
  const { page } = await appWithVault({ seed: seedCircle });
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await focusOn(palette.getByRole("textbox"));
  await page.keyboard.type("presse");
  await palette.getByRole("option", { name: /Cercle médias/ }).waitFor();
  await page.keyboard.press("Escape");
  await palette.waitFor({ state: "detached" });

  await page.keyboard.press("Control+3");
  await page.getByText("Aucune réunion pour l’instant").waitFor();
  await page.keyboard.press("Control+n");
  await focusOn(page.getByLabel("Titre"));
  await page.keyboard.type("Point presse");
  const field = page.getByRole("combobox", { name: "Cercle" });
  await field.focus();
  await page.keyboard.type("medi");
  await page.getByRole("option", { name: "Cercle médias" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page
    .getByText("Se réunit au moins toutes les 4 semaines. Pas encore de réunion avant celle-ci.")
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Point presse" }).waitFor();
  await page.getByRole("link", { name: "Cercle médias" }).waitFor();

  await focusOn(page.getByPlaceholder("Premier point, puis Entrée"));
  await page.keyboard.press("Alt+i");
  await page.getByText("2 encore attendu·es", { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Alt+p");
  await page.keyboard.type("le");
  await chooseFirst(page, /Léa Le Goff.*invité·e/);
  await page.getByText("1 encore attendu·e", { exact: true }).waitFor();
  await eventually(
    async () =>
      (await onlyMeeting(page)).attendance.map(({ familyName, kind }) => [familyName, kind]),
    [
      ["Haddad", "invited"],
      ["Le Goff", "present"],
    ],
  );

  await page.keyboard.press("Control+2");
  await page.getByRole("heading", { level: 1, name: "Personnes" }).waitFor();
  await page.getByRole("combobox", { name: "Cercle" }).focus();
  await page.keyboard.type("medi");
  await page.getByRole("option", { name: "Cercle médias" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("2 personnes correspondent").waitFor();
  await page.getByRole("button", { name: /Rôle/ }).press("Enter");
  await page.getByRole("option", { name: "Un mandat qui finit dans le mois" }).click();
  await page.getByText("Personne ne correspond").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
