import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { Role } from "#shared/domain/access/role.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault, type AppWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import type { LaunchOptions } from "#test/helpers/launch-app.ts";
import { goTo } from "#test/walk/places.ts";
import { focusedText } from "#test/walk/focus.ts";

const MEETING = "Réunion de mars";

const words = (text: string) => [{ type: "text" as const, text }];

async function seed(vault: TestVault): Promise<void> {
  const { person } = await vault.call(
    "people.create",
    aPerson({ givenName: "Élodie", familyName: "Eon", town: "Brest", notes: "Aime la mer." }),
  );
  const { meeting } = await vault.call("meetings.create", {
    title: MEETING,
    date: "2026-03-12",
    startsAt: "20:00",
    endsAt: null,
    zone: "Europe/Paris",
    place: "Maison des associations",
    remote: "",
  });
  const meetingId = meeting.id;
  await vault.call("meetings.setAttendance", { meetingId, personId: person.id, kind: "present" });
  const { itemId } = await vault.call("meetings.addItem", {
    meetingId,
    title: "Budget",
    confidentiality: "internal",
  });
  await vault.call("meetings.saveMinutes", {
    itemId,
    version: 0,
    blocks: [
      { type: "heading", attrs: { level: 2 }, content: words("Les dépenses") },
      {
        type: "paragraph",
        content: [
          ...words("Nous relisons le "),
          { type: "text", text: "budget", marks: [{ type: "bold" }] },
          ...words(" avec "),
          { type: "mention", attrs: { id: person.id, label: "Élodie Eon" } },
          ...words("."),
        ],
      },
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: words("la salle") }] },
          { type: "listItem", content: [{ type: "paragraph", content: words("les affiches") }] },
        ],
      },
      { type: "decision", content: words("Le budget est adopté.") },
      {
        type: "action",
        attrs: { ownerId: person.id, ownerLabel: "Élodie Eon", due: "2026-04-01", done: false },
        content: words("Envoyer le budget à la banque."),
      },
    ],
  });
  const closed = await vault.call("meetings.addItem", {
    meetingId,
    title: "Licenciement",
    confidentiality: "confidential",
  });
  await vault.call("meetings.saveMinutes", {
    itemId: closed.itemId,
    version: 0,
    blocks: [{ type: "decision", content: words("Licenciement voté.") }],
  });
}

function appFor(roles: readonly Role[], options: LaunchOptions = {}): Promise<AppWithVault> {
  return appWithVault({
    ...options,
    seed: async (vault) => {
      await seed(vault);
      await giveRoles(vault, roles);
    },
  });
}

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

const goToAddress = (page: Page, path: string) =>
  page.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);

const places = (page: Page) =>
  page.getByRole("navigation", { name: "Lieux du collectif" }).getByRole("link").allInnerTexts();

const buttons = async (page: Page) =>
  (await page.getByRole("main").getByRole("button").allInnerTexts()).filter((name) => name !== "");

async function checkForbidden(page: Page, path: string, needs: string): Promise<void> {
  await goToAddress(page, path);
  await heading(page, "Cette page n’est pas ouverte à vos rôles");
  await page.getByText(needs).waitFor();
}

it("shows a treasurer the roster, and lets them change nothing of it but statuses", async () => {
  const app = await appFor(["treasurer"]);
  const { page } = app;
  const rail = await places(page);
  expect(rail).toEqual(expect.arrayContaining(["Aujourd’hui", "Personnes", "Réunions"]));
  expect(rail).not.toContain("Journal");
  expect(await axeFindings(page)).toEqual([]);

  await goTo(app, "Personnes");
  expect(await page.getByRole("button", { name: "Importer" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: /^Ajouter/ }).count()).toBe(0);
  await page.getByRole("row", { name: /Eon/ }).click();
  const panel = page.getByRole("complementary", { name: /Élodie Eon/ });
  await panel.getByText("Aime la mer.").waitFor();
  expect(await panel.getByRole("button", { name: /accord|consentement/i }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole("button", { name: "Ajouter un statut" }).click();
  await panel.getByRole("form").getByRole("button", { name: "Enregistrer" }).click();
  await panel.getByText(/^depuis le/i).waitFor();
  // The roster hears of the change before the form hears that it may be undone.
  await page.getByText("Statut ajouté.").waitFor();
  await page.keyboard.press("Control+z");
  await panel.getByText(/^depuis le/i).waitFor({ state: "detached" });

  await checkForbidden(page, "/people/new", "ajouter, modifier et supprimer des fiches");
  await checkForbidden(page, "/people/import", "importer des personnes");
  await checkForbidden(page, "/journal", "lire le journal");
  await page.getByText("Vos rôles dans ce coffre : Trésorerie.").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press("Control+k");
  await page
    .getByRole("dialog")
    .getByRole("textbox")
    .or(page.getByRole("searchbox"))
    .first()
    .fill("nouvelle personne");
  await page.getByText(/^Rien/).waitFor();
});

it("shows a reader the meetings as text, and of a confidential item only that it is there", async () => {
  const app = await appFor(["reader"]);
  const { page } = app;
  const rail = await places(page);
  expect(rail).toEqual(expect.arrayContaining(["Aujourd’hui", "Réunions"]));
  for (const hidden of ["Personnes", "Journal"]) expect(rail).not.toContain(hidden);
  expect(await buttons(page)).toEqual([]);

  await goTo(app, "Réunions");
  expect(await page.getByRole("button", { name: "Nouvelle réunion" }).count()).toBe(0);
  await page.getByRole("link", { name: new RegExp(MEETING) }).click();
  await heading(page, MEETING);
  await page.getByRole("heading", { name: /Point à huis clos/ }).waitFor();
  await page.getByText("Le budget est adopté.").first().waitFor();
  expect(await page.getByRole("textbox").count()).toBe(0);
  expect(await page.getByRole("main").innerText()).not.toMatch(/licenciement/i);
  expect(await axeFindings(page)).toEqual([]);
  // The list of outcomes leads to where each was written.
  await page.getByRole("button", { name: /Envoyer le budget à la banque/ }).click();
  await expect.poll(() => focusedText(page)).toMatch(/Envoyer le budget à la banque/);

  await checkForbidden(page, "/people", "voir les personnes et leurs fiches");

  await goTo(app, "Réglages");
  expect(await page.getByRole("button", { name: "Renommer" }).count()).toBe(0);
  await page.getByRole("link", { name: "Qui peut quoi" }).click();
  await heading(page, "Qui peut quoi");
  const table = page.getByRole("table");
  await table.getByRole("columnheader", { name: "Lecture vous" }).waitFor();
  const row = table.getByRole("row", { name: /^lire les réunions/ });
  expect(await row.getByRole("cell").allTextContents()).toEqual([
    "oui",
    "oui",
    "oui",
    "oui",
    "oui",
  ]);
  const roster = table.getByRole("row", { name: /^voir les personnes/ });
  expect(await roster.getByRole("cell").allTextContents()).toEqual([
    "oui",
    "oui",
    "oui",
    "oui",
    "–non",
  ]);
  expect(await axeFindings(page)).toEqual([]);
});

it("reads well in the dark, for somebody who may do little", async () => {
  const app = await appFor(["reader"], { colorScheme: "dark" });
  const { page } = app;
  const findings: string[] = [];
  const check = async (name: string | RegExp) => {
    await heading(page, name);
    for (const found of await axeFindings(page)) findings.push(`${String(name)}: ${found}`);
  };
  await check(/Bonjour/);
  await goToAddress(page, "/settings/rights");
  await check("Qui peut quoi");
  await goToAddress(page, "/settings");
  await check("Réglages");
  await goToAddress(page, "/journal");
  await check("Cette page n’est pas ouverte à vos rôles");
  await goToAddress(page, "/meetings");
  await page.getByRole("link", { name: new RegExp(MEETING) }).click();
  await page.getByRole("heading", { name: /Point à huis clos/ }).waitFor();
  await check(MEETING);
  expect(findings).toEqual([]);
});
