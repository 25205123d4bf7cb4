import { cpSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindingsInBoth } from "#test/helpers/axe.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

it("has a vault from before signed, with the keyboard, and shows its words", async () => {
  const { page } = await appWithVault({ vault: earlierVault() });
  const title = page.getByText("Ce coffre date d’avant les signatures", { exact: true });
  await title.waitFor();
  expect(await axeFindingsInBoth(page)).toEqual([]);
  const passphrase = page.getByLabel("Votre phrase de passe");
  await passphrase.fill("une autre phrase encore");
  await passphrase.press("Enter");
  await page.getByText("Ce n’est pas la phrase de passe de ce coffre", { exact: false }).waitFor();
  await passphrase.fill(PASSPHRASE);
  await passphrase.press("Enter");
  await page.getByText("L’état du coffre est signé", { exact: false }).waitFor();
  await title.waitFor({ state: "detached" });

  await page.getByRole("link", { name: "Réglages" }).press("Enter");
  await page.getByRole("heading", { name: "Les mots du coffre" }).scrollIntoViewIfNeeded();
  await page.getByRole("list", { name: "Les six mots du coffre" }).waitFor();
});

it("names a key that nobody signed above every page, and takes it out", async () => {
  const made = await openTestVault();
  const headerKey = Uint8Array.from(made.session.vault.unlocked.headerKey);
  await made.close();
  const header = headerOf(made.path);
  const [own] = header.users;
  if (own === undefined) throw new Error("one user");
  const id = "018f3a5e-0000-7000-8000-000000000001";
  const planted = { ...header, users: [own, { ...own, id }] };
  writeBothHeaders(made.path, encodeHeader(planted, headerKey));
  const path = join(tempFolder(), basename(made.path));
  cpSync(made.path, path, { recursive: true });

  const { page } = await appWithVault({ vault: path });
  await page.getByText("Le coffre contient ce que personne n’a signé").waitFor();
  await page
    .getByText("Le coffre contient une clé que personne n’a signée", { exact: false })
    .waitFor();
  expect(await axeFindingsInBoth(page)).toEqual([]);
  await page.getByRole("button", { name: "Revenir à ce qui est signé" }).press("Enter");
  await page.getByText("Le coffre est revenu à ce qui est signé.").waitFor();
  await page
    .getByText("Le coffre contient ce que personne n’a signé")
    .waitFor({ state: "detached" });
  expect(headerOf(path).users).toHaveLength(1);
});
