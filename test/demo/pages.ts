import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { goToMembers } from "#test/walk/members.ts";
import { goTo } from "#test/walk/places.ts";
import { nameOf } from "./story.ts";

/** The circles of the collective, once they are open, and its steering committee by rule. */
export async function visitCircles(
  app: LaunchedApp,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = app;
  await goTo(app, "Cercles");
  await page.getByText("Comité de pilotage").first().waitFor();
  await picture("cercles");
  await page.getByRole("row", { name: "Comité de pilotage" }).first().click();
  await page.getByRole("heading", { name: "Comité de pilotage", level: 1 }).waitFor();
  await picture("comite-de-pilotage");
  await goTo(app, "Cercles");
  await page.getByRole("row", { name: nameOf("water"), exact: true }).click();
  await page.getByRole("heading", { name: nameOf("water"), level: 1 }).waitFor();
  await picture("cercle");
  await goTo(app, "Cercles");
  await page.getByRole("button", { name: "Règles", exact: true }).click();
  await page.getByRole("heading", { name: "Règles du collectif", level: 1 }).waitFor();
  await picture("regles");
  await goTo(app, "Cercles");
  await page.getByRole("radio", { name: "Dessin" }).click({ force: true });
  await page.getByRole("group", { name: /^Dessin de/u }).waitFor();
  await picture("organisation");
}

/** The places that the evening's work did not pass through. */
export async function visitPages(
  app: LaunchedApp,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = app;
  await goTo(app, "Aujourd’hui");
  await picture("aujourdhui");

  await goTo(app, "Personnes");
  await page.getByRole("row").nth(3).waitFor();
  await picture("personnes");
  await page.getByRole("row").nth(3).click();
  await page.getByText("Publication du nom").waitFor();
  await picture("personne");

  await goTo(app, "Réunions");
  await picture("reunions");

  await goTo(app, "Journal");
  await picture("journal");

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("plén");
  await page
    .getByRole("option", { name: /Plénière/u })
    .first()
    .waitFor();
  await picture("chercher");
  await page.keyboard.press("Escape");

  await goToMembers(app);
  await picture("personnes-du-coffre");

  await goTo(app, "Réglages");
  await picture("reglages");
}

/** The finances of a year, once it is kept and closed. */
const FINANCES: Readonly<Record<string, string>> = {
  depenses: "",
  "a-rembourser": "/owed",
  comptes: "/books",
  bilan: "/books/balance-sheet",
  banque: "/bank",
  budget: "/budget",
  campagne: "/campaign",
  recettes: "/income",
};

export async function visitFinances(
  app: LaunchedApp,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page } = app;
  for (const [name, path] of Object.entries(FINANCES)) {
    await page.evaluate((hash) => (location.hash = hash), `#/finances${path}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    await picture(`finances-${name}`);
  }
}
