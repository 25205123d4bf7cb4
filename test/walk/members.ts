import type { LaunchedApp } from "#test/helpers/launch-app.ts";
import { goTo } from "./places.ts";
import { focusOn } from "./focus.ts";

export interface Invited {
  readonly name: string;
  /** As the page calls them. */
  readonly roles: readonly string[];
}

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

/** Asks for a code, and reads its six words as the person who copies them would. */
export async function invite(
  app: LaunchedApp,
  { name, roles }: Invited,
  passphrase: string,
): Promise<string[]> {
  const { page } = app;
  await goToMembers(app);
  await page.getByRole("button", { name: "Inviter quelqu’un" }).click();
  await page.getByRole("textbox", { name: "Son nom" }).fill(name);
  for (const role of roles) {
    await page.getByRole("checkbox", { name: new RegExp(`^${role}`, "u") }).check({ force: true });
  }
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Faire le code" }).click();
  return readWords(app, "Les six mots du code");
}

/** From the unlock page: the six words, then a passphrase of one's own. Ends on the welcome. */
export async function join(
  app: LaunchedApp,
  code: readonly string[],
  passphrase: string,
): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: "J’ai un code d’invitation" }).click();
  await focusOn(page.getByLabel("Mot 1", { exact: true }));
  await page.keyboard.type(code.join(" "));
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  await page.getByText("Une phrase à moi").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(passphrase);
  await page.getByLabel("La même, encore une fois").fill(passphrase);
  await page.getByRole("button", { name: "Entrer dans le coffre" }).click();
  await page.getByRole("heading", { level: 1, name: /^Bienvenue/u }).waitFor();
}

/** Opens somebody of the vault beside the list, and reads the words of their keys. */
export async function readFingerprint(app: LaunchedApp, name: string): Promise<string[]> {
  await goToMembers(app);
  await app.page.getByRole("button", { name, exact: true }).click();
  await app.page.getByRole("complementary", { name }).waitFor();
  return readWords(app, "Les six mots de l’empreinte");
}

/** From their panel, to the end of the job that draws a new key. */
export async function removeMember(
  app: LaunchedApp,
  name: string,
  passphrase: string,
  onPage: () => Promise<void> = async () => {},
): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: "Retirer du coffre…" }).click();
  await page.getByRole("heading", { level: 1, name: `Retirer ${name} du coffre` }).waitFor();
  await onPage();
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Retirer et changer la clé" }).click();
  await page.getByRole("heading", { name: `${name} n’ouvre plus ce coffre` }).waitFor();
}
