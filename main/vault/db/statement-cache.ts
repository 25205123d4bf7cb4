import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import type { RawDb } from "./handles.ts";

const CAPACITY = 500;

/**
 * The database as Kysely's driver sees it, with prepared statements kept: the stock dialect
 * prepares at each call, which costs four times the look-up itself.
 * `current` may give another connection later: a store is closed and opened under other keys.
 */
export function cachingDatabase(current: () => RawDb): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  let of: RawDb | null = null;
  return {
    close: () => current().close(),
    prepare(sql) {
      const db = current();
      if (db !== of) statements.clear();
      of = db;
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= CAPACITY) statements.clear();
      const prepared = db.prepare(sql);
      statements.set(sql, prepared);
      return prepared;
    },
  };
}

type AnyStatement = Database.Statement;
const compiled = new WeakMap<RawDb, Map<string, AnyStatement>>();

/** A statement of `db`, compiled once: for loops whose text depends on the row's table. */
export function prepareOnce(db: RawDb, sql: string): AnyStatement {
  const statements = compiled.get(db) ?? new Map<string, AnyStatement>();
  compiled.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
