import type { Page } from "playwright-core";
import { expect, it, onTestFinished } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { launchShared } from "#test/helpers/shared-browser.ts";
import { inviteInto, joinVault, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { FAST_KDF, PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";
import { goToMembers, readWords, removeMember } from "#test/walk/members.ts";
import { lock, unlock } from "#test/walk/vault.ts";
import { goTo } from "#test/walk/places.ts";
import { focusOn, focusedText } from "#test/walk/focus.ts";

const CODE = "Les six mots du code";
const EIGHT_DAYS = 8 * 24 * 60 * 60 * 1000;

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name }).waitFor();

async function seedJoined(vault: TestVault): Promise<void> {
  const { code } = await inviteInto(vault, "Anouk Berthier", ["treasurer"]);
  await vault.close();
  await (await joinVault(vault.path, code)).close();
}

async function seedInvited(vault: TestVault): Promise<void> {
  await inviteInto(vault, "Anouk Berthier", ["treasurer"]);
}

it("invites by keyboard, says what is missing, and keeps what was typed through a lock", async () => {
  const app = await appWithVault();
  const { page } = app;
  await page.keyboard.press("Control+,");
  await page.getByRole("link", { name: "Voir les personnes du coffre" }).press("Enter");
  await heading(page, "Personnes du coffre");
  await page.getByRole("button", { name: "Inviter quelqu’un" }).press("Enter");
  await heading(page, "Inviter quelqu’un");
  await page.getByRole("button", { name: "Faire le code" }).press("Enter");
  await page.getByText("Écrivez son nom").waitFor();
  await page.getByText("Choisissez au moins un rôle.").waitFor();
  await page.getByText("Écrivez votre phrase de passe.").waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await focusOn(page.getByRole("textbox", { name: "Son nom" }));
  await page.keyboard.type("Anouk Berthier");
  await page.keyboard.press("Enter");
  const first = page.getByRole("checkbox", { name: /^Secrétariat/u });
  await focusOn(first);
  await page.keyboard.press("Tab");
  await focusOn(page.getByRole("checkbox", { name: /^Trésorerie/u }));
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: /^Trésorerie/u, checked: true }).waitFor();
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Control+l");
  await app.unlock();
  await page.getByText("Une invitation commencée plus tôt est reprise ici.").waitFor();
  expect(await page.getByRole("textbox", { name: "Son nom" }).inputValue()).toBe("Anouk Berthier");
  await page.getByRole("checkbox", { name: /^Trésorerie/u, checked: true }).waitFor();
  const passphrase = page.getByLabel("Votre phrase de passe", { exact: true });
  expect(await passphrase.inputValue()).toBe("");

  await passphrase.fill("ce n’est pas elle");
  await page.keyboard.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  expect(await readWords(app, CODE)).toHaveLength(6);
  await expect.poll(() => focusedText(page)).toBe("Le code pour Anouk Berthier");
  await page.getByRole("button", { name: "Copier les six mots" }).press("Enter");
  await page.getByText(/Le presse-papiers sera vidé/u).waitFor();

  await page.keyboard.press("Control+2");
  const asked = page.getByRole("alertdialog", { name: "Les six mots sont-ils notés" });
  await asked.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await asked.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Réunions", exact: true }).click();
  await asked.getByRole("button", { name: "Annuler" }).press("Enter");
  expect(await readWords(app, CODE)).toHaveLength(6);
  await page.getByRole("button", { name: "C’est noté" }).press("Enter");
  await heading(page, "Personnes du coffre");
  expect(await page.getByRole("list", { name: CODE }).count()).toBe(0);
});

it("makes another code, then cancels the invitation", async () => {
  const app = await appWithVault({ seed: seedInvited });
  const { page } = app;
  await goToMembers(app);
  await page.getByRole("button", { name: "Anouk Berthier", exact: true }).press("Enter");
  const panel = page.getByRole("complementary", { name: "Anouk Berthier" });
  await panel.getByRole("button", { name: "Faire un autre code" }).press("Enter");
  await heading(page, "Un autre code pour Anouk Berthier");
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  expect(await readWords(app, CODE)).toHaveLength(6);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText(/^Valable jusqu’au \p{L}+ \d.* à \d\d:\d\d, une seule fois\.$/u).waitFor();
  await page.evaluate(() => history.back());
  const asked = page.getByRole("alertdialog", { name: "Les six mots sont-ils notés" });
  await asked.getByRole("button", { name: "Annuler" }).press("Enter");
  await asked.waitFor({ state: "detached" });
  expect(await readWords(app, CODE)).toHaveLength(6);
  await page.getByRole("link", { name: "Réunions", exact: true }).click();
  await page.getByRole("button", { name: "Quitter cette page" }).press("Enter");
  await heading(page, "Réunions");
  await goToMembers(app);

  await page.getByRole("button", { name: "Anouk Berthier", exact: true }).press("Enter");
  await panel.getByRole("button", { name: "Annuler l’invitation" }).press("Enter");
  await page.getByText("est annulée. Qui a gardé son code").waitFor();
  await panel.waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Vous êtes seul·e dans ce coffre" }).waitFor();
  await expect.poll(() => focusedText(page)).toBe("Personnes du coffre");
});

it("keeps a role that nobody else has, and changes the others", async () => {
  const app = await appWithVault({ seed: seedInvited });
  const { page } = app;
  await goToMembers(app);
  await page.getByRole("button", { name: "Camille Essai", exact: true }).press("Enter");
  const panel = page.getByRole("complementary", { name: "Camille Essai" });
  await expect.poll(() => focusedText(page)).toBe("Camille Essai");
  await panel.getByText(/Ici, personne d’autre ne gère/u).waitFor();
  await panel.getByRole("checkbox", { name: /^Bureau/u }).press("Space");
  await panel.getByRole("button", { name: "Enregistrer les rôles" }).press("Enter");
  await panel.getByText(/Ici, personne d’autre ne gère/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole("checkbox", { name: /^Bureau/u }).press("Space");
  await panel.getByRole("checkbox", { name: /^Secrétariat/u }).press("Space");
  await panel.getByRole("button", { name: "Enregistrer les rôles" }).press("Enter");
  await page.getByText(/^Rôles enregistrés\s: Trésorerie.+Bureau\.$/u).waitFor();
  const own = page.getByRole("banner").getByRole("button", { name: /Camille Essai/u });
  await expect
    .poll(() => own.getAttribute("aria-label"))
    .toMatch(/^Coffre ouvert par Camille Essai\s: Trésorerie.+Bureau$/u);
});

it("renames oneself, unless somebody has that name, and gives the focus back to the list", async () => {
  const app = await appWithVault({ seed: seedInvited });
  const { page } = app;
  await goToMembers(app);
  await page.getByRole("button", { name: "Camille Essai", exact: true }).press("Enter");
  const name = page.getByRole("textbox", { name: "Nom dans le coffre" });
  await name.fill("anouk berthier");
  await name.press("Enter");
  await page.getByText("Quelqu’un porte déjà ce nom dans le coffre.").waitFor();
  await name.fill("Camille Aubin");
  await name.press("Enter");
  await page.getByText("Le nom dans le coffre est maintenant « Camille Aubin ».").waitFor();
  await page.getByRole("complementary", { name: "Camille Aubin" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").waitFor({ state: "detached" });
  await expect.poll(() => focusedText(page)).toBe("Camille Aubin");
  await goTo(app, "Aujourd’hui");
  await heading(page, "Bonjour, Camille Aubin");
});

/** A vault of eight days ago, with an invitation from then; nobody has opened it since. */
async function oldInvitation(): Promise<{ path: string; code: string[] }> {
  const vault = new TestVault({ now: () => new Date(Date.now() - EIGHT_DAYS) });
  await vault.call("vault.create", {
    folder: vault.grant(tempFolder()),
    name: "Collectif des Essais",
    userName: "Camille Essai",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
  });
  const { code } = await inviteInto(vault, "Anouk Berthier");
  await vault.close();
  return { path: vault.path, code };
}

it("says beside the words that a code has expired, and keeps the passphrase one chose", async () => {
  const { path, code } = await oldInvitation();
  const app = await launchShared({ locale: "fr" });
  onTestFinished(() => app.close());
  const { page } = app;
  await app.chooseNext(path);
  await page.getByRole("button", { name: "Ouvrir un coffre" }).press("Enter");
  await page.getByRole("button", { name: "J’ai un code d’invitation" }).press("Enter");
  await focusOn(page.getByLabel("Mot 1", { exact: true }));
  await page.keyboard.type(code.join(" "));
  await page.keyboard.press("Enter");
  await heading(page, "Votre phrase de passe");
  await page.getByText("Une phrase à moi").click();
  await page.getByLabel("Phrase de passe", { exact: true }).fill(OTHER_PASSPHRASE);
  await page.getByLabel("La même, encore une fois").fill(OTHER_PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("Ce code n’est plus valable").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Continuer" }).press("Enter");
  const kept = page.getByLabel("Phrase de passe", { exact: true });
  expect(await kept.inputValue()).toBe(OTHER_PASSPHRASE);
});

it("changes the key of the vault, and everybody still opens it", async () => {
  const app = await appWithVault({ seed: seedJoined });
  const { page } = app;
  await page.keyboard.press("Control+,");
  await page.getByRole("link", { name: "Changer la clé du coffre" }).press("Enter");
  await heading(page, "Changer la clé du coffre");
  await page.getByRole("button", { name: "Changer la clé" }).press("Enter");
  await page.getByText("Écrivez votre phrase de passe.").waitFor();
  const passphrase = page.getByLabel("Votre phrase de passe", { exact: true });
  await passphrase.fill("ce n’est pas elle");
  await passphrase.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await passphrase.fill(PASSPHRASE);
  await passphrase.press("Enter");
  await page.getByRole("heading", { name: "Le coffre a une clé neuve" }).waitFor();
  await expect.poll(() => focusedText(page)).toBe("Le coffre a une clé neuve");
  expect(await axeFindings(page)).toEqual([]);

  await lock(app);
  await unlock(app, OTHER_PASSPHRASE);
  await page
    .getByRole("banner")
    .getByRole("button", { name: /Anouk Berthier/u })
    .waitFor();
});

it("says that recovery parts outlast a removal, and whom they were given to", async () => {
  const app = await appWithVault({
    seed: async (vault) => {
      await madeShares(vault, { threshold: 2, holders: ["Anouk Berthier", "Bo Le Meur"] });
      await seedJoined(vault);
    },
  });
  const { page } = app;
  await goToMembers(app);
  await page.getByRole("button", { name: "Anouk Berthier", exact: true }).press("Enter");
  await removeMember(app, "Anouk Berthier", PASSPHRASE, async () => {
    await page.getByText(/Reprendre une part de récupération/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
  await page.getByText(/remises à.*Anouk Berthier et Bo Le Meur/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Refaire les parts" }).press("Enter");
  await page.getByRole("heading", { level: 1, name: /[Pp]art/u }).waitFor();
});

it("says that somebody of an old address is no longer there", async () => {
  const { page } = await appWithVault();
  await page.evaluate(() => {
    location.hash = "#/settings/members/remove/01a20000-0000-7000-8000-00000000000a";
  });
  await heading(page, "Cette personne n’est pas dans le coffre");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "Revenir aux personnes du coffre" }).press("Enter");
  await heading(page, "Personnes du coffre");
});
