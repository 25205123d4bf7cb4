import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { goTo } from "./places.ts";

/** The words of a numbered list, such as a code or a fingerprint. */
export async function readWords({ page }: LaunchedApp, list: string): Promise<string[]> {
  const words = page.getByRole("list", { name: list }).getByRole("listitem");
  await words.first().waitFor();
  return (await words.allInnerTexts()).map((text) => text.replace(/^\d+\s*/u, ""));
}

/** From anywhere, through the settings. */
export async function goToMembers(app: LaunchedApp): Promise<void> {
  await goTo(app, "Réglages");
  await app.page.getByRole("link", { name: "Voir les personnes du coffre" }).click();
  await app.page.getByRole("heading", { level: 1, name: "Personnes du coffre" }).waitFor();
}
