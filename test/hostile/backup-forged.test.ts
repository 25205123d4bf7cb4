import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fromBlob } from "#main/vault/db/ids.ts";
import { openStore } from "#main/vault/db/open.ts";
import { readStoreFacts } from "#main/vault/directory/store-facts.repository.ts";
import { backupKeyOf } from "#main/vault/features/backup/container.ts";
import { writeContainer } from "#main/vault/features/backup/write-container.ts";
import { UNHURRIED } from "#main/vault/job.ts";
import { falseVault } from "#test/helpers/false-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { headerBytes } from "#test/helpers/vault-folder.ts";

it("a backup of a vault that somebody made under a key of their own is not restored", async () => {
  const vault = await openTestVault();
  const { userId } = vault.context;
  await vault.close();
  const { databaseKey, fileKey } = await falseVault(vault.path, userId);
  const store = join(vault.path, "store.db");
  const db = openStore({ path: store, key: databaseKey, mode: "read", cacheMiB: 1 });
  const facts = readStoreFacts(db);
  db.close();
  if (facts === null) throw new Error("the store says nothing");
  const { name, people, meetings, entries } = facts;
  const storeBytes = statSync(store).size;
  const summary = {
    vaultId: fromBlob(facts.vaultId),
    name,
    at: new Date().toISOString(),
    people,
    meetings,
    entries,
    lastEntryAt: null,
    storeBytes,
    files: 0,
    manifestBytes: 2,
    fileBytes: 0,
  };
  const file = join(tempFolder(), "faux.greffe-backup");
  const parts = [
    { kind: "file", path: store, bytes: storeBytes },
    { kind: "bytes", bytes: Buffer.from("[]") },
  ] as const;
  const content = { header: headerBytes(vault.path), summary, parts };
  await writeContainer(file, content, backupKeyOf(fileKey), UNHURRIED);
  const folder = tempFolder();
  const machine = new TestVault({});
  const restored = await machine.result("backup.restore", {
    file: machine.grant(file),
    folder: machine.grant(folder),
    opener: { kind: "passphrase", passphrase: PASSPHRASE },
  });
  expect(restored).toMatchObject({ ok: false, error: { code: "backup.not_sound" } });
  expect(readdirSync(folder)).toEqual([]);
});
