import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { migrate, SCHEMA_HASHES, SCHEMA_VERSION } from "./migrate.ts";
import { foreignObject, schemaHash } from "./schema.ts";

function made(version: number): Database.Database {
  const db = new Database(":memory:");
  migrate(db, version);
  return db;
}

it("knows the hash of each version’s schema: a migration says the one it leads to", () => {
  const hashes = Array.from({ length: SCHEMA_VERSION + 1 }, (_, version) => {
    const db = made(version);
    const hash = schemaHash(db);
    db.close();
    return hash;
  });
  expect(SCHEMA_HASHES).toEqual(hashes);
});

it("takes a schema for what it is where no hash is known of it, and for no other version’s", () => {
  const db = made(15);
  expect(foreignObject(db, 15)).toBe(null);
  expect(foreignObject(db, 16)).toEqual({ kind: "table", name: "person_search" });
  db.exec("CREATE VIEW odd AS SELECT 1");
  expect(foreignObject(db, 15)).toEqual({ kind: "view", name: "odd" });
  db.close();
});
