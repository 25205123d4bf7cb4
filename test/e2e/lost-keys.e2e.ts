import { expect, it } from "vitest";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { as, endorse, give, lose, phraseOf, vaultOf } from "#test/helpers/lost-keys.ts";
import { joinVault } from "#test/helpers/members.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import { removeEachOther } from "#test/helpers/removed-each-other.ts";
import { derivingEachKey, hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";
import { goToMembers, readWords } from "#test/walk/members.ts";

const WORDS = "Les six mots des nouvelles clés";

/** A vault of Camille, who opens it in the window, and of these; Sacha’s id. */
async function bureauOf(names: readonly string[]): Promise<{ path: string; id: string }> {
  hashUntilTestEnds();
  const { path, ids } = await vaultOf(names);
  return { path, id: ids["Sacha"] ?? "" };
}

it("says keys lost, and proposes others", async () => {
  const { path } = await bureauOf(["Sacha", "Noa"]);
  const app = await appWithVault({ vault: path });
  const { page } = app;
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const passphrase = page.getByLabel("Votre phrase de passe", { exact: true });
  await goToMembers(app);
  await page.getByRole("button", { name: "Sacha", exact: true }).press("Enter");
  await page.getByRole("button", { name: "Clés perdues…" }).press("Enter");
  await heading("Clés perdues : Sacha");
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Les clés de Sacha n’ouvrent plus ce coffre" }).waitFor();
  await page.getByRole("link", { name: "Donner de nouvelles clés…" }).press("Enter");
  await heading("De nouvelles clés pour Sacha");
  await passphrase.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await readWords(app, "Les six mots du code");
  await page.getByRole("button", { name: "C’est noté" }).press("Enter");
  await heading("Personnes du coffre");
  await page.getByRole("button", { name: "Sacha", exact: true }).press("Enter");
  await readWords(app, WORDS);
  expect(await axeFindings(page)).toEqual([]);
});

it("asks for the second person’s word on their first page, with the words to compare", async () => {
  const { path, id } = await bureauOf(["Sacha", "Noa"]);
  await lose(path, "Noa", id);
  await give(path, id, "Noa");
  const app = await appWithVault({ vault: path });
  const { page } = app;
  await page.getByText("Les nouvelles clés de Sacha attendent votre accord.").waitFor();
  await page.getByRole("link", { name: "Voir", exact: true }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Les nouvelles clés de Sacha" }).waitFor();
  await readWords(app, WORDS);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText("Sacha peut maintenant entrer avec son code.").waitFor();
});

it("has who comes back compared in person", async () => {
  const { path, id } = await bureauOf(["Sacha", "Noa", "Ali"]);
  await lose(path, "Noa", id);
  const { code } = await give(path, id, "Noa");
  await endorse(path, "Ali", id);
  await (await joinVault(path, code, {}, phraseOf("Sacha"))).close();
  const { page } = await appWithVault({ vault: path });
  await page.getByText(/Sacha est de retour avec de nouvelles clés/u).waitFor();
  await page.getByRole("link", { name: "Voir", exact: true }).press("Enter");
  await page.getByRole("complementary", { name: "Sacha" }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const same = page.getByRole("button", { name: "Nous avons lu les mêmes mots" });
  await same.press("Enter");
  await page.getByText(/vous avez rencontré Sacha/u).waitFor();
  await same.waitFor({ state: "detached" });
  await focusOn(page.getByRole("heading", { level: 2, name: "Sacha" }));
});

it("has whom the parts let in decide of two who removed each other", async () => {
  hashUntilTestEnds();
  const { path, ids } = await vaultOf(["Sacha", "Noa"]);
  const shares = await as(path, "Camille", (vault) =>
    madeShares(vault, { threshold: 2, holders: ["Un", "Deux"] }),
  );
  await removeEachOther(path, { camille: ids["Camille"] ?? "", sacha: ids["Sacha"] ?? "" });
  const dou = new TestVault({});
  const came = { shares, name: "Dou", newPassphrase: phraseOf("Dou") };
  await derivingEachKey(() =>
    dou.call("vault.openWithShares", { vault: dou.grant(path), ...came }),
  );
  await dou.close();
  const { page } = await appWithVault({ vault: path, passphrase: phraseOf("Dou") });
  await page.getByText(/Camille Essai et Sacha se sont retirés l’un l’autre/u).waitFor();
  await page.getByRole("link", { name: "Voir", exact: true }).press("Enter");
  await page.getByRole("heading", { level: 1, name: "Qui reste dans le coffre" }).waitFor();
  await page.getByRole("button", { name: "Décider" }).press("Enter");
  await page.getByText("Choisissez ce qu’il en est de Sacha.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const of = (name: string) => page.getByRole("radiogroup", { name });
  await of("Camille Essai").getByText("Reste", { exact: true }).click();
  await of("Sacha").getByText("S’en va", { exact: true }).click();
  await page.getByLabel("Votre phrase de passe", { exact: true }).fill(phraseOf("Dou"));
  await page.keyboard.press("Enter");
  await page.getByText(/C’est décidé/u).waitFor();
  await page.getByText("1 personne retirée").waitFor();
});
