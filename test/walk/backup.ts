import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { goTo } from "./places.ts";

/** From the settings: where it goes, then one now. */
export async function makeBackup(app: LaunchedApp, folder: string): Promise<void> {
  const { page } = app;
  await goTo(app, "Réglages");
  await app.chooseNext(folder);
  await page.getByRole("button", { name: "Choisir le dossier" }).click();
  await page.getByRole("button", { name: "Sauvegarder maintenant" }).click();
  await page.getByText(/Sauvegarde faite et vérifiée/u).waitFor();
}
