import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { RawDb } from "#main/vault/db/handles.ts";
import { migrate } from "#main/vault/db/migrate.ts";
import { openStore } from "#main/vault/db/open.ts";
import { tempFolder } from "./temp-folder.ts";

interface Part {
  readonly type: "table" | "index" | "view" | "trigger";
  readonly name: string;
  readonly sql: string;
}

/** What stands on others first. */
const ORDER = ["trigger", "view", "index", "table"] as const;

const partsOf = (db: RawDb) =>
  db
    .prepare<[], Part>("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    .all()
    .filter(({ name }) => !name.startsWith("sqlite_"));
const columnsOf = (db: RawDb, table: string) =>
  db.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);

/**
 * Takes the schema of an open store back to an earlier version, whatever came since: to be closed, and
 * migrated when it opens again. Nothing is captured any more, and what later versions hold is gone.
 */
export function takeBackTo(db: RawDb, version: number): void {
  const path = join(tempFolder(), "store.db");
  const then = openStore({ path, key: randomBytes(32), mode: "create" });
  migrate(then, version);
  const wanted = partsOf(then);
  db.pragma("foreign_keys = OFF");
  for (const name of db
    .prepare<[], string>("SELECT name FROM sqlite_temp_schema WHERE type = 'trigger'")
    .pluck()
    .all()) {
    db.exec(`DROP TRIGGER temp.${name}`);
  }
  const later = partsOf(db).filter(
    (part) => !wanted.some(({ name, sql }) => name === part.name && sql === part.sql),
  );
  for (const { type, name } of ORDER.flatMap((one) => later.filter((part) => part.type === one))) {
    const [now, before] = [columnsOf(db, name), columnsOf(then, name)];
    const isLonger = before.length > 0 && before.every((column) => now.includes(column));
    if (type !== "table" || !isLonger) db.exec(`DROP ${type} IF EXISTS ${name}`);
    else {
      for (const column of now.filter((one) => !before.includes(one))) {
        db.exec(`ALTER TABLE ${name} DROP COLUMN ${column}`);
      }
    }
  }
  const left = new Set(partsOf(db).map(({ name }) => name));
  for (const { sql } of wanted.filter(({ name }) => !left.has(name))) db.exec(sql);
  db.pragma(`user_version = ${version}`);
  then.close();
}
