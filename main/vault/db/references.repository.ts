import type { RawDb } from "./handles.ts";

/** A column that refers to a row of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  /** The column it refers to there. */
  readonly to: string;
}

export interface Referrer extends Reference {
  /** The table that the column is of. */
  readonly from: string;
}

/** A connection's schema stays what it was when it was opened and migrated. */
const known = new WeakMap<RawDb, readonly Referrer[]>();

/** Every reference between tables, as the engine enforces them. */
export function allReferences(db: RawDb): readonly Referrer[] {
  const references = known.get(db) ?? readReferences(db);
  known.set(db, references);
  return references;
}

/** What a table's rows refer to. */
export function referencesOf(db: RawDb, table: string): readonly Reference[] {
  return allReferences(db).filter(({ from }) => from === table);
}

/**
 * Whether any row refers to the one of that number in a table, by a column that is not among `except`, told as
 * `table.column`: what keeps it from being removed, whichever feature wrote it.
 */
export function isReferredTo(
  db: RawDb,
  table: string,
  row: number,
  except: readonly string[],
): boolean {
  return allReferences(db)
    .filter(
      ({ from, column, ...to }) => to.table === table && !except.includes(`${from}.${column}`),
    )
    .some(
      ({ from, column }) =>
        db.prepare(`SELECT 1 FROM "${from}" WHERE "${column}" = ? LIMIT 1`).get(row) !== undefined,
    );
}

function readReferences(db: RawDb): Referrer[] {
  return db
    .prepare<[], Referrer>(
      `SELECT tables.name AS "from", refers."from" AS "column", refers."table", refers."to"
       FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS refers
       WHERE tables.type = 'table' ORDER BY 1, 2`,
    )
    .all();
}
