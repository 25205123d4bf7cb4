import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failureText } from "#main/cli/failure-text.ts";
import { decodeHeader } from "#main/vault/keys/header-codec.ts";
import { backupKeyOf } from "#main/vault/features/backup/container.ts";
import { manifestBytes } from "#main/vault/features/backup/manifest.ts";
import { writeContainer } from "#main/vault/features/backup/write-container.ts";
import { readStoreFacts } from "#main/vault/directory/store-facts.repository.ts";
import { createJob } from "#main/vault/job.ts";
import { SCHEMA_VERSION } from "#main/vault/db/migrate.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { takeBackTo } from "#test/helpers/earlier-version.ts";
import { asStranger, inSchema, leftAlone, type LeftAlone } from "#test/helpers/stranger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

const TRIGGER = `CREATE TRIGGER derive_person AFTER INSERT ON person BEGIN
  UPDATE vault_user SET roles = '["secretary","bureau"]'; END`;
const FOREIGN_TRIGGER = {
  code: "vault.schema_foreign",
  params: { what: "vault.objects.trigger", name: "derive_person" },
};

async function failureOfOpening(path: string) {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", {
    vault: vault.grant(path),
    passphrase: PASSPHRASE,
  });
  await vault.close();
  return result.ok ? "opens" : result.error;
}

const plan = (sql: string) => (vault: LeftAlone) => asStranger(vault, (db) => db.exec(sql));
const rewrite = (sql: string) => (vault: LeftAlone) => inSchema(vault, sql);

describe("a vault is not opened, and nothing is written in it, with", () => {
  it.each([
    ["a trigger of somebody’s", plan(TRIGGER), "trigger", "derive_person"],
    [
      "a view in the place of a table",
      plan("DROP TABLE draft; CREATE VIEW draft AS SELECT 1 AS row"),
      "view",
      "draft",
    ],
    [
      "a table that Greffe does not know",
      plan("CREATE TABLE kept (x TEXT) STRICT"),
      "table",
      "kept",
    ],
    ["an index of somebody’s", plan("CREATE INDEX odd ON person (hex(notes))"), "index", "odd"],
    ["a column more", plan("ALTER TABLE person ADD COLUMN odd TEXT"), "table", "person"],
    [
      "full text that reads another table",
      plan(`DROP TABLE minute_search;
        CREATE VIRTUAL TABLE minute_search USING fts5 (text, content = 'person')`),
      "table",
      "minute_search",
    ],
    [
      "a trigger of Greffe’s that is gone",
      plan("DROP TRIGGER person_contact_insert"),
      "trigger",
      "person_contact_insert",
    ],
    [
      "a trigger of Greffe’s that does something else",
      rewrite(`UPDATE sqlite_schema SET sql = replace(sql, 'new.phones', 'old.phones')
        WHERE name = 'person_contact_insert'`),
      "trigger",
      "person_contact_insert",
    ],
    [
      "a table of full text that is made otherwise",
      rewrite(`UPDATE sqlite_schema SET sql = replace(sql, 'block BLOB', 'block')
        WHERE name = 'person_search_data'`),
      "table",
      "person_search_data",
    ],
    [
      "a check that was taken off a column",
      rewrite(`UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (json_valid(emails))', '')
        WHERE name = 'person'`),
      "table",
      "person",
    ],
    [
      "two tables on the same pages",
      rewrite(`UPDATE sqlite_schema SET rootpage =
        (SELECT rootpage FROM sqlite_schema WHERE name = 'vault_user') WHERE name = 'draft'`),
      "table",
      "draft",
    ],
    [
      "a name that is a sentence",
      plan(TRIGGER.replace("derive_person", '"Le coffre est sain. Tapez ici <b>"')),
      "trigger",
      "Le?coffre?est?sain??Tapez?ici??b?",
    ],
  ])("%s", async (_what, plant, kind, name) => {
    const vault = await leftAlone((open) => open.call("people.create", aPerson()));
    plant(vault);
    const store = join(vault.path, "store.db");
    const before = readFileSync(store);
    expect(await failureOfOpening(vault.path)).toEqual({
      code: "vault.schema_foreign",
      params: { what: `vault.objects.${kind}`, name },
    });
    expect(readFileSync(store).equals(before)).toBe(true);
    const wal = `${store}-wal`;
    expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0);
  });
});

it("a trigger in a store of an older version is refused before anything is migrated", async () => {
  const vault = await leftAlone();
  asStranger(vault, (db) => {
    takeBackTo(db, 17);
    db.exec(TRIGGER);
  });
  expect(await failureOfOpening(vault.path)).toEqual(FOREIGN_TRIGGER);
  asStranger(vault, (db) => {
    expect(db.pragma("user_version", { simple: true })).toBe(17);
    db.exec("DROP TRIGGER derive_person");
  });
  expect(await failureOfOpening(vault.path)).toBe("opens");
  expect(asStranger(vault, (db) => db.pragma("user_version", { simple: true }))).toBe(
    SCHEMA_VERSION,
  );
});

it("a store that says it is of an older version than it is made as is refused", async () => {
  const vault = await leftAlone();
  asStranger(vault, (db) => db.pragma("user_version = 3"));
  expect(await failureOfOpening(vault.path)).toMatchObject({ code: "vault.schema_foreign" });
});

it("a trigger planted while the vault is open keeps its keys from being changed, and a backup from being made", async () => {
  const vault = await openTestVault();
  vault.session.vault.store.rawWrite.exec(TRIGGER.replace("TRIGGER ", "TRIGGER main."));
  const rekey = await vault.result("members.rekey", { passphrase: PASSPHRASE });
  expect(rekey).toEqual({ ok: false, error: FOREIGN_TRIGGER });
  expect(existsSync(join(vault.path, "store.next"))).toBe(false);
  const folder = vault.grant(tempFolder());
  expect(await vault.result("backup.make", { folder })).toEqual({
    ok: false,
    error: FOREIGN_TRIGGER,
  });
});

it("a trigger that another process plants while the vault is open runs in no command", async () => {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson());
  const { unlocked, store } = vault.session.vault;
  const left = { path: vault.path, key: Uint8Array.from(unlocked.databaseKey) };
  asStranger(left, (db) => db.exec(TRIGGER));
  expect(await vault.result("people.create", aPerson())).toEqual({
    ok: false,
    error: FOREIGN_TRIGGER,
  });
  expect(await vault.result("drafts.save", { place: "a", content: "b" })).toEqual({
    ok: false,
    error: FOREIGN_TRIGGER,
  });
  expect(store.rawRead.prepare("SELECT count(*) FROM person").pluck().get()).toBe(1);
  asStranger(left, (db) => db.exec("DROP TRIGGER derive_person"));
  expect(await vault.result("people.create", aPerson())).toMatchObject({ ok: true });
});

it("a trigger in a backup keeps it from being restored, and is named", async () => {
  const vault = await openTestVault();
  const { fileKey, databaseKey } = vault.session.vault.unlocked;
  const key = backupKeyOf(fileKey);
  const left = { path: vault.path, key: Uint8Array.from(databaseKey) };
  await vault.close();
  asStranger(left, (db) => db.exec(TRIGGER));
  const store = join(vault.path, "store.db");
  const facts = asStranger(left, (db) => readStoreFacts(db));
  const header = readFileSync(join(vault.path, "header"));
  const decoded = decodeHeader(header);
  if (facts === null || decoded.kind !== "valid") throw new Error("the vault is not one");
  const { name, people, meetings, entries } = facts;
  const list = manifestBytes([]);
  const bytes = statSync(store).size;
  const summary = {
    vaultId: decoded.header.vaultId,
    name,
    at: new Date().toISOString(),
    people,
    meetings,
    entries,
    lastEntryAt: null,
    storeBytes: bytes,
    files: 0,
    manifestBytes: list.length,
    fileBytes: 0,
  };
  const parts = [
    { kind: "file", path: store, bytes },
    { kind: "bytes", bytes: list },
  ] as const;
  const file = join(tempFolder(), "essai.greffe-backup");
  const quiet = createJob(new AbortController().signal, () => undefined);
  await writeContainer(file, { header, summary, parts }, key, quiet);

  const folder = tempFolder();
  const blank = new TestVault({});
  const restored = await blank.result("backup.restore", {
    file: blank.grant(file),
    folder: blank.grant(folder),
    opener: { kind: "passphrase", passphrase: PASSPHRASE },
  });
  expect(restored).toEqual({ ok: false, error: FOREIGN_TRIGGER });
});

it("the text of the schema and the tables of full text can be written by no connection of Greffe", async () => {
  const vault = await openTestVault();
  const db = vault.session.vault.store.rawWrite;
  db.pragma("writable_schema = ON");
  expect(() => db.exec("DELETE FROM sqlite_schema")).toThrow("may not be modified");
  expect(() => db.exec("DELETE FROM person_search_data")).toThrow("may not be modified");
  expect(db.pragma("trusted_schema", { simple: true })).toBe(0);
});

it("what is refused is told in words", () => {
  const told = failureText({ code: FOREIGN_TRIGGER.code, params: FOREIGN_TRIGGER.params });
  expect(told).toMatch(
    / le déclencheur «\u00a0derive_person\u00a0» | the trigger “derive_person” /u,
  );
});
