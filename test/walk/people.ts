import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { goTo } from "./places.ts";

/** From the roster: choose the file, accept the columns, check, import. Ends on the done page. */
export async function importRoster(
  app: LaunchedApp,
  file: string,
  onStep: (step: "columns" | "check" | "done") => Promise<void> = async () => {},
): Promise<void> {
  const { page } = app;
  await goTo(app, "Personnes");
  await page
    .getByRole("link", { name: /^Importer/u })
    .or(page.getByRole("button", { name: /^Importer/u }))
    .first()
    .click();
  await app.chooseNext(file);
  await page.getByRole("button", { name: "Choisir un fichier…" }).click();
  await page.getByRole("heading", { name: "Que contient chaque colonne" }).waitFor();
  await onStep("columns");
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();
  await page.getByRole("heading", { name: "Ce que l’import va faire" }).waitFor();
  await onStep("check");
  await page.getByRole("button", { name: /^Importer .* personnes/u }).click();
  await page.getByRole("heading", { name: "L’import est fait" }).waitFor();
  await onStep("done");
}

/** Opens somebody of the roster, and gives them a status from today on. */
export async function giveStatus(app: LaunchedApp, name: string): Promise<void> {
  const { page } = app;
  await goTo(app, "Personnes");
  await page.getByRole("row", { name }).first().click();
  await page.getByRole("button", { name: "Ajouter un statut" }).click();
  const form = page.getByRole("form", { name: "Statut et dates" });
  await form.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Statut ajouté.").waitFor();
}
