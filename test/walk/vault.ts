import type { LaunchedApp } from "#test/helpers/launch-app.ts";

export interface VaultChoice {
  readonly folder: string;
  readonly collective: string;
  readonly userName: string;
  readonly passphrase: string;
}

/** Through the welcome page and its three steps, as a newcomer would. */
export async function createVault(app: LaunchedApp, choice: VaultChoice): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: "Créer un coffre" }).click();
  await page.getByLabel("Nom du collectif").fill(choice.collective);
  await page.getByLabel("Votre nom").fill(choice.userName);
  await app.chooseNext(choice.folder);
  await page.getByRole("button", { name: "Choisir un dossier" }).click();
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await page.getByText("Une phrase à moi").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(choice.passphrase);
  await page.getByLabel("La même, encore une fois").fill(choice.passphrase);
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await page.getByRole("checkbox").check({ force: true });
  await page.getByRole("button", { name: "Créer le coffre" }).click();
  await page.getByRole("navigation").first().waitFor();
}

/** The keyboard's way, from anywhere. */
export async function lock(app: LaunchedApp): Promise<void> {
  await app.page.keyboard.press("ControlOrMeta+l");
  await app.page.getByLabel("Phrase de passe", { exact: true }).waitFor();
}

export async function unlock(app: LaunchedApp, passphrase: string): Promise<void> {
  const { page } = app;
  await page.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation").first().waitFor();
}
