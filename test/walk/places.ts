import type { LaunchedApp } from "#test/helpers/launch-app.ts";

/** Through the rail on the left, to the page's heading. A place is told by its name there. */
export async function goTo({ page }: Pick<LaunchedApp, "page">, place: string): Promise<void> {
  const rail = page.getByRole("banner");
  await rail.getByRole("link", { name: place, exact: true }).click();
  const heading = place === "Aujourd’hui" ? { level: 1 } : { level: 1, name: place };
  await page.getByRole("heading", heading).first().waitFor();
}
