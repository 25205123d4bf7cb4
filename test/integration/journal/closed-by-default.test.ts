import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { TABLES } from "#shared/domain/journal/declared.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { migrate } from "#main/vault/db/migrate.ts";
import { openStorePair } from "#main/vault/db/store.ts";
import type { JournaledTable } from "#main/vault/db/tables.ts";
import { UNJOURNALED } from "#main/vault/db/unjournaled.ts";
import { installCapture } from "#main/vault/journal/capture.repository.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

/** A migrated store as a vault opens it. */
function openedStore(): RawDb {
  const path = join(tempFolder(), "store.db");
  const store = openStorePair(path, randomBytes(32), installCapture);
  onTestFinished(() => store.close());
  return store.rawWrite;
}

function names(db: RawDb, sql: string): string[] {
  return db
    .prepare<[], { name: string }>(sql)
    .all()
    .map(({ name }) => name)
    .toSorted();
}

const schemaTables = (db: RawDb) =>
  names(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  );

const capturedTables = (db: RawDb) =>
  names(
    db,
    "SELECT tbl_name AS name FROM temp.sqlite_schema WHERE type = 'trigger' AND name LIKE 'capture\\_update\\_%' ESCAPE '\\'",
  );

it("captures every table of the schema, unless it stands among the unjournaled with its reason", () => {
  const db = openedStore();
  const captured = new Set(capturedTables(db));
  const indexes = names(
    db,
    "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'",
  );
  expect(indexes.filter((name) => !Object.hasOwn(UNJOURNALED, name))).toEqual([]);
  const neither = schemaTables(db).filter(
    (name) =>
      !captured.has(name) &&
      !Object.hasOwn(UNJOURNALED, name) &&
      !indexes.some((index) => name.startsWith(`${index}_`)),
  );
  expect(neither).toEqual([]);
  expect(Object.keys(UNJOURNALED).filter((name) => captured.has(name))).toEqual([]);
  for (const reason of Object.values(UNJOURNALED)) expect(reason).not.toBe("");
});

it("has nothing among the unjournaled that the schema does not", () => {
  const tables = schemaTables(openedStore());
  expect(Object.keys(UNJOURNALED).filter((name) => !tables.includes(name))).toEqual([]);
});

it("knows of each captured table what the journal says of it", () => {
  // A table that no feature declares is named by the types here: `tables` of its `<feature>.journal.ts`.
  const declared: Readonly<Record<JournaledTable, unknown>> = TABLES;
  expect(capturedTables(openedStore())).toEqual(Object.keys(declared).toSorted());
});

it("captures a table that nobody told it of, and refuses it any write outside a command", () => {
  const db = new Database(":memory:");
  migrate(db);
  db.exec("CREATE TABLE untold (row INTEGER PRIMARY KEY, id BLOB NOT NULL, name TEXT) STRICT");
  installCapture(db);
  expect(capturedTables(db)).toContain("untold");
  const insert = db.prepare("INSERT INTO untold (id, name) VALUES (?, 'Accueil')");
  expect(() => insert.run(toBlob(newId()))).toThrow(
    "NOT NULL constraint failed: journal_change.seq",
  );
});
