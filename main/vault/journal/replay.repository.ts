import type { RawDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { jsonValue } from "./capture.repository.ts";
import { journaledTables } from "./journaled-tables.repository.ts";
import { parseColumns } from "./row-values.ts";

interface Change {
  readonly ord: number;
  readonly shape: number;
  readonly key: Uint8Array;
  readonly before: string | null;
  readonly after: string | null;
}

export function createReplay(db: RawDb): void {
  dropReplay(db);
  db.exec(`CREATE TEMP TABLE replay (
    shape INTEGER NOT NULL, key BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (key)
  ) STRICT, WITHOUT ROWID`);
}

export function dropReplay(db: RawDb): void {
  db.exec("DROP TABLE IF EXISTS temp.replay");
}

/** Applies those changes after `done` that are of one of `shapes` to the replay; the number of the last one applied. */
export function replayBatch(
  db: RawDb,
  shapes: ReadonlySet<number>,
  done: number,
  limit: number,
): number {
  const changes = prepareOnce(
    db,
    `SELECT ord, shape, key, before, after FROM journal_change WHERE ord > ? ORDER BY ord LIMIT ?`,
  ).all(done, limit) as Change[];
  for (const change of changes) if (shapes.has(change.shape)) apply(db, change);
  return changes.at(-1)?.ord ?? Number.MAX_SAFE_INTEGER;
}

function apply(db: RawDb, change: Change): void {
  if (change.after === null) {
    prepareOnce(db, "DELETE FROM temp.replay WHERE key = ?").run(change.key);
    return;
  }
  const body = change.before === null ? change.after : patched(db, change.key, change.after);
  prepareOnce(db, "INSERT OR REPLACE INTO temp.replay (shape, key, body) VALUES (?, ?, ?)").run(
    change.shape,
    change.key,
    body,
  );
}

function patched(db: RawDb, key: Uint8Array, after: string): string {
  const row = prepareOnce(db, "SELECT body FROM temp.replay WHERE key = ?").get(key) as
    | { body: string }
    | undefined;
  const old = JSON.parse(row?.body ?? "[]") as unknown[];
  const changes = JSON.parse(after) as unknown[];
  return JSON.stringify(changes.map((value, index) => (value === false ? old[index] : value)));
}

export function replayedTables(db: RawDb): { table: string; shape: number }[] {
  return db
    .prepare<[], { table: string; shape: number }>(
      'SELECT table_name AS "table", shape FROM journal_shape ORDER BY shape',
    )
    .all()
    .filter(({ table }) => journaledTables(db).has(table));
}

/** The key of a row that is not what the journal says, in hexadecimal; null when all are. */
export function firstDifference(db: RawDb, table: string, shape: number): string | null {
  const row = db
    .prepare<[number], { columns: string }>("SELECT columns FROM journal_shape WHERE shape = ?")
    .get(shape);
  const columns = parseColumns(row?.columns ?? "[]");
  const body = `json_array(${columns.map((column) => jsonValue("main_row", column)).join(", ")})`;
  const different = db
    .prepare<[number], { key: string }>(
      `SELECT hex(replay.key) AS key FROM temp.replay
       LEFT JOIN main.${table} AS main_row ON main_row.id = replay.key
       WHERE replay.shape = ? AND json(replay.body) IS NOT ${body} LIMIT 1`,
    )
    .get(shape);
  const unknown = db
    .prepare<[], { key: string }>(
      `SELECT hex(main_row.id) AS key FROM main.${table} AS main_row
       WHERE NOT EXISTS (SELECT 1 FROM temp.replay WHERE replay.key = main_row.id) LIMIT 1`,
    )
    .get();
  return different?.key ?? unknown?.key ?? null;
}
