import type { RawDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { columnsOf, jsonValue, type Column } from "./capture.repository.ts";
import { journaledTables } from "./journaled-tables.repository.ts";
import { listIn, readColumns } from "./row-values.ts";

interface Change {
  readonly ord: number;
  readonly shape: number;
  readonly key: Uint8Array;
  readonly before: string | null;
  readonly after: string | null;
}

/** A table as it is now. */
export interface ReplayedTable {
  readonly table: string;
  readonly number: number;
  readonly columns: readonly Column[];
  /** What each column has in a row that was there before it was added. */
  readonly defaults: readonly unknown[];
}

/** Where a change of one shape has the values of its table's columns; -1 of one it does not name, as of all where it names nothing that can be read. */
interface ReplayedShape {
  readonly table: ReplayedTable;
  readonly places: readonly number[];
  readonly isWhole: boolean;
}

/** A row is its table's: whoever chooses an id could give it to a row of two tables. */
export function createReplay(db: RawDb): void {
  dropReplay(db);
  db.exec(`CREATE TEMP TABLE replay (
    number INTEGER NOT NULL, key BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (number, key)
  ) STRICT, WITHOUT ROWID`);
}

export function dropReplay(db: RawDb): void {
  db.exec("DROP TABLE IF EXISTS temp.replay");
}

export function replayedTables(db: RawDb): ReplayedTable[] {
  return [...journaledTables(db)].map((table, number) => ({
    table,
    number,
    columns: columnsOf(db, table),
    defaults: defaultsOf(db, table),
  }));
}

/** As the engine fills them, in the order of the columns and as the journal writes them. */
function defaultsOf(db: RawDb, table: string): unknown[] {
  const columns = db
    .prepare<[string], { type: string; value: string | null }>(
      "SELECT type, dflt_value AS value FROM pragma_table_info(?) ORDER BY cid",
    )
    .all(table);
  const values = columns.map(({ type, value }) => {
    if (value === null) return "NULL";
    return type === "BLOB" ? `hex(${value})` : `(${value})`;
  });
  const row = db
    .prepare<[], { body: string }>(`SELECT json_array(${values.join(", ")}) AS body`)
    .get();
  return JSON.parse(row?.body ?? "[]") as unknown[];
}

/** The shapes of those tables, by number. Columns are found by their name: an entry may have any order of them, or few. */
export function replayedShapes(
  db: RawDb,
  tables: readonly ReplayedTable[],
): ReadonlyMap<number, ReplayedShape> {
  const shapes = db
    .prepare<[], { shape: number; name: string; columns: string }>(
      "SELECT shape, table_name AS name, columns FROM journal_shape",
    )
    .all();
  const replayed = new Map<number, ReplayedShape>();
  for (const { shape, name, columns } of shapes) {
    const table = tables.find((one) => one.table === name);
    if (table === undefined) continue;
    const named = (readColumns(columns) ?? []).map((column) => column.name);
    const places = table.columns.map((column) => named.indexOf(column.name));
    const isWhole =
      named.length === places.length && places.every((place, index) => place === index);
    replayed.set(shape, { table, places, isWhole });
  }
  return replayed;
}

/**
 * Applies those changes after `done` that are of one of `shapes` to the replay; the number of the last one applied. A
 * row that a change found otherwise than the journal had it goes to `found`, the first of each table: an undo of
 * that change would put there, in the name of who undoes it, what nobody had written.
 */
export function replayBatch(
  db: RawDb,
  shapes: ReadonlyMap<number, ReplayedShape>,
  { done, limit, found }: { done: number; limit: number; found: Map<string, string> },
): number {
  const changes = prepareOnce(
    db,
    `SELECT ord, shape, key, before, after FROM journal_change WHERE ord > ? ORDER BY ord LIMIT ?`,
  ).all(done, limit) as Change[];
  for (const change of changes) {
    const shape = shapes.get(change.shape);
    if (shape === undefined) continue;
    const { table } = shape.table;
    const isHeld = found.has(table) || isAsFound(db, change, shape);
    // What cannot be read changes nothing, and is no row of anybody's.
    if (!apply(db, change, shape) || !isHeld) {
      found.set(table, found.get(table) ?? Buffer.from(change.key).toString("hex").toUpperCase());
    }
  }
  return changes.at(-1)?.ord ?? Number.MAX_SAFE_INTEGER;
}

/** Whether a row was, before a change, what the journal had said of it until then. */
function isAsFound(db: RawDb, { key, before }: Change, { table, places }: ReplayedShape): boolean {
  if (before === null) return true;
  const known = rowOf(db, table.number, key);
  const values = listIn(before);
  if (values === null) return false;
  return places.every((place, index) => {
    const value = place === -1 ? false : (values[place] ?? null);
    return value === false || value === (known[index] ?? null);
  });
}

/** Whether what it changed could be read. */
function apply(db: RawDb, { key, before, after }: Change, shape: ReplayedShape): boolean {
  const { number, defaults } = shape.table;
  if (after === null) {
    prepareOnce(db, "DELETE FROM temp.replay WHERE number = ? AND key = ?").run(number, key);
    return true;
  }
  const isNew = before === null;
  const body = isNew && shape.isWhole ? after : patched(isNew ? defaults : rowOf(db, number, key));
  if (body === null) return false;
  prepareOnce(db, "INSERT OR REPLACE INTO temp.replay (number, key, body) VALUES (?, ?, ?)").run(
    number,
    key,
    body,
  );
  return true;

  /** A column that was added to the table since has its default, until a change names it. */
  function patched(old: readonly unknown[]): string | null {
    const values = listIn(after ?? "[]");
    if (values === null) return null;
    return JSON.stringify(
      shape.places.map((place, index) => {
        const value = place === -1 ? false : values[place];
        return value === false ? (old[index] ?? null) : value;
      }),
    );
  }
}

function rowOf(db: RawDb, number: number, key: Uint8Array): readonly unknown[] {
  const row = prepareOnce(db, "SELECT body FROM temp.replay WHERE number = ? AND key = ?").get(
    number,
    key,
  ) as { body: string } | undefined;
  return listIn(row?.body ?? "[]") ?? [];
}

/** The key of a row that is not what the journal says, in hexadecimal; null when all are. */
export function firstDifference(
  db: RawDb,
  { table, number, columns }: ReplayedTable,
): string | null {
  const body = `json_array(${columns.map((column) => jsonValue("main_row", column)).join(", ")})`;
  const different = db
    .prepare<[number], { key: string }>(
      `SELECT hex(replay.key) AS key FROM temp.replay
       LEFT JOIN main.${table} AS main_row ON main_row.id = replay.key
       WHERE replay.number = ?
         AND (NOT json_valid(replay.body) OR json(replay.body) IS NOT ${body}) LIMIT 1`,
    )
    .get(number);
  const unknown = db
    .prepare<[number], { key: string }>(
      `SELECT hex(main_row.id) AS key FROM main.${table} AS main_row
       WHERE NOT EXISTS (
         SELECT 1 FROM temp.replay WHERE replay.number = ? AND replay.key = main_row.id
       ) LIMIT 1`,
    )
    .get(number);
  return different?.key ?? unknown?.key ?? null;
}
