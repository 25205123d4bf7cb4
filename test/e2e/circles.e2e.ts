import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindingsInBoth } from "#test/helpers/axe.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { takePerson, typeParts } from "#test/walk/forms.ts";
import { goTo } from "#test/walk/places.ts";
import { lock } from "#test/walk/vault.ts";
import { typedDate } from "#test/walk/typed-dates.ts";

const PEOPLE = ["Anne Abgrall", "Bo Benoît", "Chloé Cadiou", "Driss Daoud"];

/** Four people, and a bureau whose secretary is the last of them. */
async function seed(vault: TestVault): Promise<void> {
  let last = "";
  for (const name of PEOPLE) {
    const [givenName = "", familyName = ""] = name.split(" ");
    const { person } = await vault.call("people.create", aPerson({ givenName, familyName }));
    last = person.id;
  }
  const from = "2026-01-15";
  const fields = { ...emptyBody(), name: "Bureau", kind: "bureau" as const };
  const roles = [emptyRole("secretary")];
  const { id } = await vault.call("bodies.create", { from, fields, source: NO_SOURCE, roles });
  const view = await vault.call("bodies.get", { id, asOf: from });
  await vault.call("mandates.give", {
    person: last,
    role: view.roles[0]?.id ?? "",
    capacity: "holder",
    start: from,
    plannedEnd: null,
    end: null,
    endReason: null,
    endNote: "",
    designation: "consent",
    appointer: null,
    pairedWith: null,
    source: NO_SOURCE,
  });
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function toCircles(page: Page): Promise<void> {
  await page.getByRole("banner").getByRole("link", { name: "Cercles", exact: true }).click();
  await heading(page, "Cercles et mandats").waitFor();
}

async function openNew(page: Page, name: string): Promise<void> {
  await toCircles(page);
  await page.keyboard.press("Control+n");
  const field = page.getByRole("textbox", { name: "Nom", exact: true });
  await focusOn(field);
  await field.fill(name);
}

/** A day so many days from today, typed into the parts of a field. */
const typeDay = (page: Page, label: string, inDays: number) =>
  typeParts(page, label, typedDate(inDays));

async function openClosing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Autres actions" }).press("Enter");
  await page.getByRole("menuitem", { name: "Fermer…" }).press("Enter");
}

async function giveReferent(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Donner le mandat : Référent·e" }).press("Enter");
  await takePerson(page, "Personne", name);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Mandat de ${name}` }).waitFor();
}

it("opens a circle and a committee by rule, hands a mandate over, and closes the circle", async () => {
  const app = await appWithVault({ seed });
  const { page } = app;
  await openNew(page, "Presse");
  await page.getByRole("button", { name: "Ajouter un rôle" }).click();
  await page.getByRole("textbox", { name: "Places, au moins" }).fill("2");
  await page.getByRole("textbox", { name: "Durée (mois)" }).fill("12");
  await page.getByRole("button", { name: "Ouvrir le cercle" }).click();
  await heading(page, "Presse").waitFor();
  await page.getByText("2 places vacantes", { exact: true }).waitFor();
  await giveReferent(page, "Anne Abgrall");
  await page.getByText("1 place vacante", { exact: true }).waitFor();
  await giveReferent(page, "Bo Benoît");
  expect(await page.getByText("place vacante").count()).toBe(0);
  expect(await axeFindingsInBoth(page)).toEqual([]);

  await openNew(page, "Pilotage");
  await page.getByRole("button", { name: /Genre/u }).click();
  await page.getByRole("option", { name: "Comité de pilotage" }).click();
  await page.getByRole("button", { name: "Écrire une règle de composition" }).click();
  await page.getByText("Les référent·es de tous les cercles.").waitFor();
  await page.getByRole("button", { name: "Et…" }).click();
  await page.getByRole("combobox", { name: "Cercle", exact: true }).fill("Bure");
  await page.getByRole("option", { name: "Bureau" }).first().click();
  const sentence = "Les référent·es de tous les cercles et les membres de Bureau.";
  await page.getByText(sentence).waitFor();
  await page.getByText(/cela fait 3 personnes/u).waitFor();
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("button", { name: "Ouvrir le cercle" }).click();
  await heading(page, "Pilotage").waitFor();
  await page.getByText(sentence).waitFor();
  const members = page.getByRole("list", { name: "Qui cela fait" }).getByRole("listitem");
  await members.nth(2).waitFor();
  expect(await members.allInnerTexts()).toEqual([
    expect.stringMatching(/^Anne Abgrall\s+Référent·e, Presse$/u),
    expect.stringMatching(/^Bo Benoît\s+Référent·e, Presse$/u),
    expect.stringMatching(/^Driss Daoud\s+Secrétaire, Bureau$/u),
  ]);

  await toCircles(page);
  await typeDay(page, "Au", -1);
  await expect.poll(() => page.getByRole("row", { name: "Presse" }).count()).toBe(0);
  const today = page.getByRole("button", { name: "Revenir à aujourd’hui" });
  await today.click();
  await page.getByRole("row", { name: "Presse" }).waitFor();
  expect(await today.count()).toBe(0);
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("row", { name: "Presse" }).click();
  await page.getByRole("button", { name: "Mandat de Bo Benoît" }).press("Enter");
  await focusOn(page.getByRole("menuitem", { name: "Renouveler…" }));
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("group", { name: "À partir du" }).getByRole("spinbutton").first());
  await typeDay(page, "À partir du", 1);
  await page.keyboard.press("Enter");
  await page.getByText("Le mandat de Bo Benoît est renouvelé.").waitFor();
  await page.getByRole("button", { name: "Mandat de Anne Abgrall" }).press("Enter");
  await focusOn(page.getByRole("menuitem", { name: "Renouveler…" }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await takePerson(page, "À", "Chloé Cadiou");
  await typeDay(page, "À partir du", 1);
  await page.keyboard.press("Enter");
  await page.getByText("Le mandat est transmis à Chloé Cadiou.").waitFor();

  const decision = page.getByRole("textbox", { name: /^Décision/u });
  await openClosing(page);
  await decision.fill("Assemblée du 12 mars");
  await lock(app);
  await app.unlock();
  await openClosing(page);
  await expect.poll(() => decision.inputValue()).toBe("Assemblée du 12 mars");
  await typeDay(page, "Dernier jour", 2);
  await page.keyboard.press("Enter");
  await page.getByText("Finir le même jour 2 mandats qui iraient plus loin").click();
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("button", { name: "Fermer le cercle" }).click();
  await page.getByText("« Presse » est fermé.").waitFor();

  await goTo({ page }, "Aujourd’hui");
  await page.getByRole("link", { name: /Chloé Cadiou · Référent·e.*Presse/u }).waitFor();
  await goTo({ page }, "Personnes");
  await page.getByRole("row", { name: /Cadiou/u }).click();
  const record = page.getByRole("complementary", { name: "Chloé Cadiou" });
  await record.getByRole("link", { name: "Presse" }).waitFor();
  expect(await axeFindingsInBoth(page)).toEqual([]);
});
