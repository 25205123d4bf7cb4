import type { LaunchedApp } from "#test/helpers/launch-app.ts";

export type Place = "Aujourd’hui" | "Personnes" | "Réunions" | "Journal" | "Réglages";

/** Through the rail on the left, to the page's heading. */
export async function goTo({ page }: LaunchedApp, place: Place): Promise<void> {
  const rail = page.getByRole("banner");
  await rail.getByRole("link", { name: place, exact: true }).click();
  const heading = place === "Aujourd’hui" ? { level: 1 } : { level: 1, name: place };
  await page.getByRole("heading", heading).first().waitFor();
}
