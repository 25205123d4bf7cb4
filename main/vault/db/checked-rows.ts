import type Database from "better-sqlite3";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Column, Columns } from "./define-table.ts";
import { fromBlob, ID_BYTES } from "./ids.ts";
import type { RawDb } from "./handles.ts";
import { TABLES } from "./tables.ts";

/*
 * Rows are the data of whoever had the vault's key, with whatever tool they wrote them. The engine tells of
 * each value that a statement gives which column of which table it is of: what is not of that column's
 * domain is damage, and is handed to nobody. So a query of any feature is checked by being one, as far as
 * it gives columns; what it computes from them is the feature's own to parse.
 */

type Row = Readonly<Record<string, unknown>>;

interface Given {
  /** What the statement calls it. */
  readonly name: string;
  readonly table: string;
  readonly column: string;
  readonly isOf: (value: unknown) => boolean;
}

const tables: Readonly<Record<string, Columns>> = TABLES;

const TYPES: Readonly<Record<Column["sql"], (value: unknown) => boolean>> = {
  BLOB: (value) => value instanceof Uint8Array,
  INTEGER: (value) => Number.isSafeInteger(value),
  TEXT: (value) => typeof value === "string",
};

/** Of a left join, any column may be null: whether its own table lets it is for verification. */
function testOf(name: string, { sql, isOf }: Column): Given["isOf"] {
  const isType = TYPES[sql];
  if (name === "id") {
    return (value) => (value instanceof Uint8Array && value.length === ID_BYTES) || value === null;
  }
  if (isOf === undefined) return (value) => isType(value) || value === null;
  return (value) => value === null || isOf(value);
}

function givenBy(statement: Database.Statement): Given[] {
  return statement.columns().flatMap(({ name, table, column }): Given[] => {
    const known = table === null || column === null ? undefined : tables[table]?.[column];
    if (known === undefined || table === null || column === null) return [];
    return [{ name, table, column, isOf: testOf(column, known) }];
  });
}

/**
 * What checks the rows of a statement, as objects, on their way out; null where it gives no column.
 * Throws `vault.row_damaged` with the `table` and the row's `id`.
 */
export function rowCheck(
  db: RawDb,
  statement: Database.Statement,
): ((row: unknown) => void) | null {
  if (!statement.reader) return null;
  const given = givenBy(statement);
  if (given.length === 0) return null;
  return (row) => {
    const values = row as Row;
    for (const one of given) {
      if (!one.isOf(values[one.name]))
        throw rowDamaged(one.table, idIn(db, given, values, one.table));
    }
  };
}

export interface CheckedStatement<Parameters extends unknown[], Result> {
  get(...parameters: Parameters): Result | undefined;
  all(...parameters: Parameters): Result[];
}

/** A statement of a repository that prepares its own, for bulk work, checked as those of Kysely are. */
export function prepareChecked<Parameters extends unknown[], Result>(
  db: RawDb,
  sql: string,
): CheckedStatement<Parameters, Result> {
  const statement = db.prepare<Parameters, Result>(sql);
  const check = rowCheck(db, statement);
  if (check === null) return statement;
  return {
    get(...parameters) {
      const row = statement.get(...parameters);
      if (row !== undefined) check(row);
      return row;
    },
    all(...parameters) {
      const rows = statement.all(...parameters);
      for (const row of rows) check(row);
      return rows;
    },
  };
}

/** What does not parse of a row, where a feature computes it in SQL. */
export function rowDamaged(table: string, id: string): ExpectedError {
  return new ExpectedError("vault.row_damaged", { table, id });
}

/** The id that the row gives, or that of the first damaged row of its table. */
function idIn(db: RawDb, given: readonly Given[], row: Row, table: string): string {
  const own = given.find((one) => one.table === table && one.column === "id");
  const id = own === undefined ? firstDamaged(db, table) : row[own.name];
  return id instanceof Uint8Array && id.length === ID_BYTES ? fromBlob(id) : "?";
}

/** The id of the first row of a table that has a value of no domain; null for none. */
export function firstDamaged(db: RawDb, table: string): unknown {
  const columns = tables[table];
  if (columns === undefined || columns["id"] === undefined) return null;
  const tests = Object.entries(columns).map(([name, column]) => {
    const isOf = testOf(name, column);
    return { name, isOf: (value: unknown) => isOf(value) && (value !== null || column.isNullable) };
  });
  const names = tests.map(({ name }) => `"${name}"`).join(", ");
  for (const row of db.prepare<[], Row>(`SELECT ${names} FROM "${table}"`).iterate()) {
    if (tests.some(({ name, isOf }) => !isOf(row[name]))) return row["id"];
  }
  return null;
}
