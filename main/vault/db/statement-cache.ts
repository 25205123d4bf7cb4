import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { prepareChecked, rowCheck, type CheckedStatement } from "./checked-rows.ts";
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
      const prepared = checkedStatement(db, db.prepare(sql));
      statements.set(sql, prepared);
      return prepared;
    },
  };
}

/** A statement whose rows are held against the domains of their columns: see `checked-rows.ts`. */
function checkedStatement(db: RawDb, statement: Database.Statement): SqliteStatement {
  const check = rowCheck(db, statement);
  if (check === null) return statement;
  return {
    reader: statement.reader,
    all(parameters) {
      const rows = statement.all(parameters);
      for (const row of rows) check(row);
      return rows;
    },
    run: (parameters) => statement.run(parameters),
    *iterate(parameters) {
      for (const row of statement.iterate(parameters)) {
        check(row);
        yield row;
      }
    },
  };
}

const compiled = new WeakMap<RawDb, Map<string, unknown>>();

/**
 * A statement of `db`, compiled once: for what every command runs, and for loops whose text depends on
 * the row's table. Never for one that is left in the middle of its rows: another call would find it busy.
 */
export function prepareOnce<Given extends unknown[] = unknown[], Row = unknown>(
  db: RawDb,
  sql: string,
): Database.Statement<Given, Row> {
  const statements = compiled.get(db) ?? new Map<string, unknown>();
  compiled.set(db, statements);
  const known = statements.get(sql) as Database.Statement<Given, Row> | undefined;
  const statement = known ?? db.prepare<Given, Row>(sql);
  statements.set(sql, statement);
  return statement;
}

const checked = new WeakMap<RawDb, Map<string, unknown>>();

/** The same, with its rows held against the domains of their columns: for what a repository asks again and again. */
export function prepareCheckedOnce<Given extends unknown[], Row>(
  db: RawDb,
  sql: string,
): CheckedStatement<Given, Row> {
  const statements = checked.get(db) ?? new Map<string, unknown>();
  checked.set(db, statements);
  const known = statements.get(sql) as CheckedStatement<Given, Row> | undefined;
  const statement = known ?? prepareChecked<Given, Row>(db, sql);
  statements.set(sql, statement);
  return statement;
}
