import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostname } from "node:os";
import { expect, it, onTestFinished } from "vitest";
import { insertClearFile } from "#main/vault/clear/clear-file.repository.ts";
import { isOfThisComputer } from "#main/vault/clear/remove-left.ts";
import { newId } from "#main/vault/db/ids.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { ownTool, vaultWithReader } from "#test/helpers/forger.ts";
import { openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

it("a folder for backups that somebody without the right writes, in the row or by an entry: none is made there", async () => {
  const { path } = await vaultWithReader();
  const [chosen, elsewhere] = [tempFolder(), tempFolder()];
  const camille = await openAs(path, PASSPHRASE);
  await camille.call("backup.changeSettings", { folder: camille.grant(chosen), schedule: "daily" });
  await camille.call("backup.make", {});
  await camille.close();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  await ownTool(reader).run({ name: "vault.changeBackups" }, async ({ raw }) => {
    raw.prepare("UPDATE backup_settings SET folder = ?, keep = 1").run(elsewhere);
  });
  await reader.close();
  const again = await openAs(path, PASSPHRASE);
  onTestFinished(() => again.close());
  expect(await codeOf(again.call("backup.make", {}))).toBe("backup.no_folder");
  expect([readdirSync(elsewhere), readdirSync(chosen).length]).toEqual([[], 1]);
  await again.call("backup.changeSettings", { folder: again.grant(chosen), keep: 3 });
  await again.call("backup.make", {});
  expect(readdirSync(chosen)).toHaveLength(2);
});

it("a file to remove that a row names: not out of a vault that is held, and nowhere but on this computer", async () => {
  const path = earlierVault();
  const folder = tempFolder();
  const id = newId();
  const file = join(folder, `.greffe-${id}.partial`);
  writeFileSync(file, "à garder");
  const reader = await openAs(path, OTHER_PASSPHRASE);
  const { commands } = reader.session.vault;
  await commands.runUnjournaled((db) => insertClearFile(db, { id, folder, machine: hostname() }));
  await reader.close();
  const camille = await openAs(path, PASSPHRASE);
  expect(existsSync(file)).toBe(true);
  await camille.call("directory.checkpoint", { passphrase: PASSPHRASE });
  await camille.close();
  // It is Greffe's own by its name: once the vault is signed, it goes.
  await (await openAs(path, PASSPHRASE)).close();
  expect(existsSync(file)).toBe(false);
  const elsewhere = ["//serveur/partage", String.raw`\\serveur\partage`, "relatif", ""];
  expect([...elsewhere, folder].filter(isOfThisComputer)).toEqual([folder]);
});
