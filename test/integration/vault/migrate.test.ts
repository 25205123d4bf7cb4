import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { RawDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { migrate, SCHEMA_VERSION } from "#main/vault/db/migrate.ts";
import { openStore } from "#main/vault/db/open.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

function emptyStore(): RawDb {
  const path = join(tempFolder(), "store.db");
  const db = openStore({ path, key: randomBytes(32), mode: "create" });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

function version(db: RawDb): unknown {
  return db.pragma("user_version", { simple: true });
}

function tables(db: RawDb): string[] {
  return db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name);
}

describe("migrations", () => {
  it("go from nothing to the current version, and do nothing there", () => {
    const db = emptyStore();
    migrate(db);
    expect(version(db)).toBe(SCHEMA_VERSION);
    const before = tables(db);
    migrate(db);
    expect(tables(db)).toEqual(before);
  });

  it("keep the people of version 2, and their full text, through every later one", () => {
    const db = emptyStore();
    migrate(db, 2);
    db.prepare(
      `INSERT INTO person (id, given_name, family_name, pronoun, emails, phones, street, postcode,
         town, notes, name_key, town_key, created_at)
       VALUES (?, 'Nolwenn', 'Le Goff', 'elle', '["nolwenn@exemple.fr"]', '[]', '', '29000',
         'Quimper', '', 'le goff nolwenn', 'quimper', 0)`,
    ).run(toBlob(newId()));
    migrate(db);
    const found = db
      .prepare(
        `SELECT person.family_name FROM person_search
         JOIN person ON person.row = person_search.rowid WHERE person_search MATCH 'nolw*'`,
      )
      .all();
    expect(found).toEqual([{ family_name: "Le Goff" }]);
  });

  it("give to the people of version 15 their names joined, and keep them in step", () => {
    const db = emptyStore();
    migrate(db, 15);
    const add = db.prepare<[Uint8Array, string]>(
      `INSERT INTO person (id, given_name, family_name, pronoun, emails, phones, street, postcode,
         town, notes, name_key, town_key, created_at)
       VALUES (?, '', '', '', '["a@exemple.fr"]', '[]', '', '', '', '', ?, '', 0)`,
    );
    add.run(toBlob(newId()), "kerc hoat le goff\u001fgwenc hlan");
    add.run(toBlob(newId()), 'a "b\\\u001f');
    migrate(db);
    const found = (match: string) =>
      db
        .prepare<[string], number>("SELECT rowid FROM person_search WHERE person_search MATCH ?")
        .pluck()
        .all(match);
    for (const typed of ["gwenchl*", "hlan", "kerchoatleg*", "legoff", "hoat AND kerc"]) {
      expect([typed, found(typed)]).toEqual([typed, [1]]);
    }
    expect(found("goffgwenc*")).toEqual([]);
    expect(found("b")).toEqual([2]);
    db.prepare("UPDATE person SET name_key = ? WHERE row = 1").run("n diaye\u001fawa");
    expect(found("legoff")).toEqual([]);
    expect(found("ndiaye AND exemple")).toEqual([1]);
    expect(db.prepare("SELECT email_key, person FROM person_email").all()).toEqual([
      { email_key: "a@exemple.fr", person: 1 },
      { email_key: "a@exemple.fr", person: 2 },
    ]);
    db.prepare("DELETE FROM person WHERE row = 2").run();
    db.exec("INSERT INTO person_search (person_search, rank) VALUES ('integrity-check', 1)");
    expect(found("b")).toEqual([]);
  });

  it("keep a backup of version 13, whose documents nobody had counted", () => {
    const db = emptyStore();
    migrate(db, 13);
    db.prepare(
      `INSERT INTO backup (id, made_at, verified_at, file_name, size, people, meetings, entries)
       VALUES (?, 1, 2, 'a.greffe-backup', 3, 4, 5, 6)`,
    ).run(toBlob(newId()));
    migrate(db);
    const found = db.prepare("SELECT people, entries, documents FROM backup").all();
    expect(found).toEqual([{ people: 4, entries: 6, documents: null }]);
  });

  it("refuse a store written by a later version, and leave it as it is", () => {
    const db = emptyStore();
    migrate(db);
    db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
    expect(() => migrate(db)).toThrow("vault.newer_format");
    expect(version(db)).toBe(SCHEMA_VERSION + 1);
  });

  it("leave every table STRICT, so that a column holds what it says", () => {
    const db = emptyStore();
    migrate(db);
    const loose = db
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
  });
});
