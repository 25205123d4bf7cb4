import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";

const NAMES = ["Anne Abgrall", "Bo Benoît", "Chloé Cadiou", "Driss Daoud", "Élodie Eon"];

async function seedFive(vault: TestVault): Promise<void> {
  for (const [index, name] of NAMES.entries()) {
    const [givenName = "", familyName = ""] = name.split(" ");
    await vault.call("people.create", {
      ...aPerson({ givenName, familyName, town: index < 2 ? "Brest" : "Rennes" }),
      ...(index === 0 ? { membership: { status: "adherent", start: "2026-01-01" } } : {}),
    });
  }
}

async function toRoster(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Personnes", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Personnes" }).waitFor();
}

async function names(page: Page): Promise<string[]> {
  const cells = await page.locator("[role=row] [role=gridcell]:first-child").allTextContents();
  return cells.map((cell) => cell.trim());
}

async function waitForCount(page: Page, sentence: string): Promise<void> {
  await page.getByRole("status").getByText(sentence, { exact: true }).waitFor();
}

it("teaches the next step while the roster is empty, and takes a first person", async () => {
  const { page } = await appWithVault();
  await toRoster(page);
  await page.getByRole("heading", { name: "Votre liste est vide" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Ajouter la première personne" }).click();
  const first = page.getByLabel("Prénom", { exact: true });
  await focusOn(first);
  await page.keyboard.type("Nolwenn");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("complementary", { name: "Nolwenn" }).waitFor();
  await waitForCount(page, "1 personne");
  expect(await page.getByRole("listitem").filter({ hasText: "Adhérent·e" }).count()).toBe(1);
});

it("says what is wrong beside the field of a new person", async () => {
  const { page } = await appWithVault();
  await toRoster(page);
  await page.keyboard.press("Control+n");
  await page.getByLabel("E-mail", { exact: true }).fill("pas-une-adresse");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Écrivez au moins un nom ou un prénom.").waitFor();
  await page.getByText("Cette adresse n’est pas complète").waitFor();
  expect(await page.getByLabel("Nom", { exact: true }).getAttribute("aria-invalid")).toBe("true");
});

it("finds people as one types, without accents, and clears the search", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await waitForCount(page, "5 personnes");
  await page.keyboard.press("/");
  await focusOn(page.getByRole("searchbox"));
  await page.keyboard.type("elodie");
  await waitForCount(page, "1 personne correspond");
  expect(await names(page)).toEqual(["Eon Élodie"]);

  await page.getByRole("searchbox").fill("gwenola riou");
  await page.getByRole("heading", { name: "Personne ne correspond" }).waitFor();
  await page.getByRole("button", { name: "Ajouter « gwenola riou »" }).click();
  expect(await page.getByLabel("Prénom").inputValue()).toBe("Gwenola");
  expect(await page.getByLabel("Nom", { exact: true }).inputValue()).toBe("Riou");

  await page.getByRole("button", { name: "Effacer les filtres" }).first().click();
  await waitForCount(page, "5 personnes");
});

it("filters by town and status, and keeps the filters after a visit elsewhere", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.getByRole("combobox", { name: "Commune" }).fill("bre");
  await page.getByRole("option", { name: /Brest/ }).click();
  await waitForCount(page, "2 personnes correspondent");
  await page
    .getByRole("button", { name: /Statut/ })
    .first()
    .click();
  await page.getByRole("menuitemcheckbox", { name: "Adhérent·e", exact: true }).click();
  await page.keyboard.press("Escape");
  await waitForCount(page, "1 personne correspond");

  await page.getByRole("link", { name: "Réunions" }).click();
  await page.getByRole("heading", { level: 1, name: "Réunions" }).waitFor();
  await toRoster(page);
  await waitForCount(page, "1 personne correspond");
  expect(await names(page)).toEqual(["Abgrall Anne"]);
});

it("is walked by keyboard: rows, detail, next and previous, back to the row", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await waitForCount(page, "5 personnes");
  await page.keyboard.press("/");
  await focusOn(page.getByRole("searchbox"));
  await page.keyboard.press("ArrowDown");
  await focusOn(page.getByRole("row", { name: /Abgrall/ }));
  await page.keyboard.press("ArrowDown");
  await focusOn(page.getByRole("row", { name: /Benoît/ }));
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: "Bo Benoît" }).waitFor();
  await page.keyboard.press("j");
  await page.getByRole("complementary", { name: "Chloé Cadiou" }).waitFor();
  await page.keyboard.press("j");
  await page.getByRole("complementary", { name: "Driss Daoud" }).waitFor();
  await page.keyboard.press("k");
  await page.getByRole("complementary", { name: "Chloé Cadiou" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await focusOn(page.getByRole("row", { name: /Cadiou/ }));
  await page.keyboard.press("End");
  await focusOn(page.getByRole("row", { name: /Eon/ }));
});

it("edits a field in place, gives up with Escape, and takes a save back", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.getByRole("row", { name: /Daoud/ }).click();
  const panel = page.getByRole("complementary", { name: "Driss Daoud" });
  const town = panel.getByRole("button", { name: "Commune Rennes" });

  await town.click();
  await focusOn(panel.getByRole("textbox", { name: "Commune" }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Lorient");
  await page.keyboard.press("Escape");
  await town.waitFor();

  await town.click();
  await focusOn(panel.getByRole("textbox", { name: "Commune" }));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Lorient");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Commune Lorient" }).waitFor();
  await page.getByRole("row", { name: /Daoud.*Lorient/ }).waitFor();

  await page.getByRole("button", { name: "Annuler l’action" }).click();
  await panel.getByRole("button", { name: "Commune Rennes" }).waitFor();
  expect(await panel.getByRole("textbox").count()).toBe(0);
});

it("keeps what is being typed through a lock, and opens where one was", async () => {
  const app = await appWithVault({ seed: seedFive });
  const { page } = app;
  await toRoster(page);
  await page.getByRole("searchbox").fill("daoud");
  await waitForCount(page, "1 personne correspond");
  await page.getByRole("row", { name: /Daoud/ }).click();
  await page.getByRole("button", { name: "Notes Ajouter" }).click();
  await focusOn(page.getByRole("textbox", { name: "Notes" }));
  await page.keyboard.type("Rappeler après 18 h");
  await page.keyboard.press("Control+l");
  await app.unlock();
  const notes = page.getByRole("textbox", { name: "Notes" });
  await notes.waitFor();
  expect(await notes.inputValue()).toBe("Rappeler après 18 h");
  expect(await page.getByRole("searchbox").inputValue()).toBe("daoud");
  await waitForCount(page, "1 personne correspond");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Notes Rappeler après 18 h" }).waitFor();
});

it("dates statuses and consent, and explains a refusal", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.getByRole("row", { name: /Abgrall/ }).click();
  const panel = page.getByRole("complementary", { name: "Anne Abgrall" });

  await panel.getByRole("button", { name: "Ajouter un statut" }).click();
  await panel.getByRole("button", { name: "Enregistrer" }).click();
  await panel.getByRole("alert").waitFor();
  await panel.getByRole("button", { name: "Annuler" }).click();
  await focusOn(panel.getByRole("button", { name: "Ajouter un statut" }));

  await panel.getByRole("button", { name: "Noter un consentement" }).click();
  await panel.getByRole("form").getByRole("button", { name: "Noter un consentement" }).click();
  await panel.getByText(/Consent à la publication de son nom depuis/).waitFor();
  await panel.getByRole("button", { name: "Noter un retrait" }).click();
  await panel.getByRole("form").getByRole("button", { name: "Noter un retrait" }).click();
  await panel.getByText("Pas de consentement : le nom ne sort pas du coffre.").waitFor();
  expect(await panel.getByRole("list", { name: /Consentements passés/ }).textContent()).toMatch(
    /retiré le/,
  );
});

it("removes a person and brings them back", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.getByRole("row", { name: /Eon/ }).click();
  await page.getByRole("button", { name: "Autres actions" }).click();
  await page.getByRole("menuitem", { name: "Supprimer cette personne" }).click();
  await waitForCount(page, "4 personnes");
  await page.getByRole("button", { name: "Annuler l’action" }).click();
  await waitForCount(page, "5 personnes");
  await expect.poll(() => names(page)).toContain("Eon Élodie");
});

it("explains why somebody who attended a meeting stays", async () => {
  const { page } = await appWithVault({
    seed: async (vault) => {
      await seedFive(vault);
      const found = await vault.call("people.suggest", { query: "eon", limit: 1 });
      const { meeting } = await vault.call("meetings.create", {
        title: "Plénière",
        date: "2026-11-01",
        startsAt: null,
        endsAt: null,
        zone: "Europe/Paris",
        place: "",
        remote: "",
      });
      const [eon] = found;
      if (eon === undefined) throw new Error("nobody was found");
      await vault.call("meetings.setAttendance", {
        meetingId: meeting.id,
        personId: eon.id,
        kind: "present",
      });
    },
  });
  await toRoster(page);
  await page.getByRole("row", { name: /Eon/ }).click();
  await page.getByRole("button", { name: "Autres actions" }).click();
  await page.getByRole("menuitem", { name: "Supprimer cette personne" }).click();
  const panel = page.getByRole("complementary", { name: "Élodie Eon" });
  await panel
    .getByRole("status")
    .getByText(/figure dans 1 réunion/)
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it("goes on in the record of somebody just added, and undoing it leads back to the list", async () => {
  const { page } = await appWithVault();
  await toRoster(page);
  await page.keyboard.press("Control+n");
  await focusOn(page.getByLabel("Prénom", { exact: true }));
  await page.keyboard.type("Nolwenn");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Nolwenn" });
  await focusOn(panel.getByRole("heading", { name: "Nolwenn" }));
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await focusOn(page.getByRole("row", { name: /Nolwenn/ }));

  await page.keyboard.press("Enter");
  await focusOn(panel.getByRole("heading", { name: "Nolwenn" }));
  await page.keyboard.press("Control+z");
  await panel.waitFor({ state: "detached" });
  await page.getByText("C’est annulé").waitFor();
  expect(await page.getByRole("alertdialog").count()).toBe(1);
  await focusOn(page.getByRole("button", { name: "Ajouter la première personne" }));
});

it("leaves the focus on the addresses and numbers that are typed in a record", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.getByRole("row", { name: /Daoud/ }).click();
  const panel = page.getByRole("complementary", { name: "Driss Daoud" });
  const add = async (field: string, text: string) => {
    await focusOn(panel.getByRole("textbox", { name: field }));
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await panel.getByRole("button", { name: "Téléphone Ajouter" }).click();
  await add("Téléphone", "06 12 34 56 78");
  await focusOn(panel.getByRole("button", { name: "Téléphone 06 12 34 56 78" }));
  await panel.getByRole("button", { name: "Ajouter un téléphone" }).click();
  await add("Téléphone 2", "02 98 00 00 00");
  const second = panel.getByRole("button", { name: "Téléphone 2 02 98 00 00 00" });
  await focusOn(second);
  await page.keyboard.press("Enter");
  await add("Téléphone 2", "02 98 11 11 11");
  await focusOn(panel.getByRole("button", { name: "Téléphone 2 02 98 11 11 11" }));
  expect(await panel.getByRole("textbox").count()).toBe(0);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await focusOn(page.getByRole("row", { name: /Daoud/ }));
});

it("answers the keys it lists as soon as one arrives", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await page.keyboard.press("Control+2");
  await focusOn(page.getByRole("heading", { level: 1, name: "Personnes" }));
  await waitForCount(page, "5 personnes");
  await page.keyboard.press("j");
  await focusOn(page.getByRole("row", { name: /Abgrall/ }));
  await page.keyboard.press("j");
  await focusOn(page.getByRole("row", { name: /Benoît/ }));
  expect(await page.getByRole("complementary").count()).toBe(0);

  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { level: 1, name: "Personnes" }).waitFor({ state: "detached" });
  await page.keyboard.press("Control+2");
  await focusOn(page.getByRole("heading", { level: 1, name: "Personnes" }));
  await waitForCount(page, "5 personnes");
  await page.keyboard.press("Enter");
  await focusOn(page.getByRole("heading", { name: "Anne Abgrall" }));
});

/** What has an outline that is seen, by its role or its name. */
function rings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== "none" && outlineWidth !== "0px";
      })
      .map((element) => element.role ?? element.localName),
  );
}

it("draws one ring around a date that has the focus, and one around its button", async () => {
  const { page } = await appWithVault({ seed: seedFive });
  await toRoster(page);
  await page.keyboard.press("Control+n");
  await focusOn(page.getByLabel("Prénom", { exact: true }));
  expect(await rings(page)).toEqual(["presentation"]);
  const date = page.getByRole("complementary").getByRole("group", { name: "Depuis le" });
  await date.getByRole("spinbutton").first().press("ArrowRight");
  await focusOn(date.getByRole("spinbutton").nth(1));
  expect(await rings(page)).toEqual(["group"]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await focusOn(date.getByRole("button"));
  expect(await rings(page)).toEqual(["button"]);
});
