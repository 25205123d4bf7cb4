import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { takePerson, typeParts } from "#test/walk/forms.ts";
import { lock } from "#test/walk/vault.ts";

let body = "";

/** A circle with a referent, somebody besides, and a rule. */
async function seed(vault: TestVault): Promise<void> {
  const press = await openBody(vault, "Presse", ["referent"], { from: "2023-01-01" });
  body = press.id;
  const anne = aPerson({ givenName: "Anne", familyName: "Abgrall" });
  const { person } = await vault.call("people.create", anne);
  await vault.call("people.create", aPerson({ givenName: "Bo", familyName: "Benoît" }));
  await giveRole(vault, person.id, press.role("referent"));
  const role = { title: "referent", scope: EVERY_BODY };
  const terms = { kind: "least_holders", role, count: 1 } as const;
  const said = { clause: "Une au moins.", reference: "Charte", start: null, end: null };
  await vault.call("rules.add", { terms, effect: "warns", ...said });
}

/** A form that is opened, and the field of it that somebody types in. */
interface Kept {
  readonly open: (page: Page) => Promise<void>;
  readonly field: (page: Page) => Locator;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");

const choose = (menu: string, item: string) => async (page: Page) => {
  await press(menu)(page);
  await page.getByRole("menuitem", { name: item }).press("Enter");
};

const text = (name: RegExp) => (page: Page) =>
  page.getByRole("main").getByRole("textbox", { name });

const OF_BODY: Readonly<Record<string, Kept>> = {
  change: { open: press("Modifier"), field: text(/^Raison d’être/u) },
  correct: { open: choose("Changement du 01/01/2023", "Corriger"), field: text(/^Raison d’être/u) },
  role: {
    open: choose("Actions sur le rôle « Référent·e »", "Modifier le rôle"),
    field: text(/^Ce qui est demandé/u),
  },
  end: { open: choose("Mandat de Anne Abgrall", "Mettre fin…"), field: text(/^Précision/u) },
  "correct a mandate": {
    open: choose("Mandat de Anne Abgrall", "Corriger…"),
    field: text(/^Décision/u),
  },
  "a new role": { open: press("Ajouter un rôle"), field: text(/^Ce qui est demandé/u) },
};

const OF_RULES: Readonly<Record<string, Kept>> = {
  rule: { open: press("Changer"), field: text(/^Où ils se trouvent/u) },
  "a new rule": { open: press("Écrire une règle"), field: text(/^Les mots du texte/u) },
};

const give = press("Donner le mandat : Référent·e");
const person = (page: Page) => page.getByRole("combobox", { name: "Personne", exact: true });

it("keeps what is typed in each form through a lock, and a day that does not exist, which it says", async () => {
  const app = await appWithVault({ seed });
  const { page } = app;
  const go = async (path: string) => {
    await page.evaluate((hash) => (location.hash = hash), `#/${path}`);
    await page
      .getByRole("heading", { level: 1, name: /^(Presse|Règles du collectif)$/u })
      .waitFor();
  };
  const each = async (work: (name: string, kept: Kept) => Promise<void>) => {
    await go(`bodies/${body}`);
    for (const [name, kept] of Object.entries(OF_BODY)) await work(name, kept);
    await go("bodies/rules");
    for (const [name, kept] of Object.entries(OF_RULES)) await work(name, kept);
  };
  await each(async (name, { open, field }) => {
    await open(page);
    await field(page).last().fill(`Pour ${name}`);
  });
  await go(`bodies/${body}`);
  await give(page);
  await takePerson(page, "Personne", "Bo Benoît");
  await lock(app);
  await app.unlock();
  await each(async (name, { open, field }) => {
    await open(page);
    await expect.poll(() => field(page).last().inputValue()).toBe(`Pour ${name}`);
  });
  await go(`bodies/${body}`);
  await give(page);
  await expect.poll(() => person(page).inputValue()).toBe("Bo Benoît");

  const form = page.getByRole("form", { name: "Référent·e : à qui ?" });
  const start = form.getByRole("group", { name: "À partir du" });
  const said = form.getByText(
    "Le 29 février 2023 n’existe pas : écrivez plutôt le 28 février 2023 ou le 1er mars 2023.",
  );
  await typeParts(form, "Fin prévue le", ["29", "02", "2023"]);
  expect(await said.count()).toBe(0);
  await page.keyboard.press("Enter");
  await said.waitFor();
  await page.keyboard.press("Escape");
  await give(page);
  await takePerson(page, "Personne", "Bo Benoît");
  await typeParts(form, "À partir du", ["29", "02", "2023"]);
  await person(page).focus();
  await said.waitFor();
  expect(await start.getByRole("spinbutton").allInnerTexts()).toEqual(["29", "02", "2023"]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Donner le mandat", exact: true }).last().click();
  await focusOn(start.getByRole("spinbutton").first());
  await typeParts(form, "À partir du", ["29", "02", "2024"]);
  expect(await said.count()).toBe(0);
  await page.keyboard.press("Enter");
  await page
    .getByText("du 29/02/2024", { exact: false })
    .or(page.getByText("depuis le 29/02/2024"))
    .first()
    .waitFor();
});
