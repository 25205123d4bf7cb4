import type { LaunchedApp } from "#test/helpers/launch-app.ts";

/** The places that the evening's work did not pass through. */
export async function visitPages(
  { page }: LaunchedApp,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  await page.getByRole("link", { name: "Aujourd’hui", exact: true }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await picture("aujourdhui");

  await page.getByRole("link", { name: "Personnes", exact: true }).click();
  await page.getByRole("row").nth(3).waitFor();
  await picture("personnes");
  await page.getByRole("row").nth(3).click();
  await picture("personne");

  await page.getByRole("link", { name: "Réunions", exact: true }).click();
  await page.getByRole("heading", { name: "Réunions", level: 1 }).waitFor();
  await picture("reunions");

  await page.getByRole("link", { name: "Journal", exact: true }).click();
  await page.getByRole("heading", { name: "Journal", level: 1 }).waitFor();
  await picture("journal");

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("loge");
  await page.getByRole("option").first().waitFor();
  await picture("chercher");
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Réglages", exact: true }).click();
  await page.getByRole("heading", { name: "Réglages", level: 1 }).waitFor();
  await picture("reglages");
}
