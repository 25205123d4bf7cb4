import type { RawDb } from "../db/handles.ts";
import { prepareOnce } from "../db/statement-cache.ts";
import { journaledTables } from "./journaled-tables.repository.ts";

export interface Column {
  readonly name: string;
  readonly type: "BLOB" | "INTEGER" | "REAL" | "TEXT";
}

/**
 * Makes every change to a table leave a row in `journal_change`, whoever makes it: the
 * triggers take the running command's number from a temporary table, and where there is none the
 * NOT NULL of `journal_change.seq` aborts the write. So nothing writes a record outside a command.
 * Closed by default: only a table of `UNJOURNALED` has none. Temporary triggers, because they are made from the schema as it is and never travel with a file.
 */
export function installCapture(db: RawDb): void {
  db.exec("CREATE TEMP TABLE running_command (seq INTEGER NOT NULL) STRICT");
  for (const table of journaledTables(db)) installOn(db, table);
}

/** Opens the gate for one command; `closeGate` shuts it. Both run inside its transaction. */
export function openGate(db: RawDb, seq: number): void {
  prepareOnce<[number]>(db, "INSERT INTO temp.running_command (seq) VALUES (?)").run(seq);
}

export function closeGate(db: RawDb): void {
  prepareOnce<[]>(db, "DELETE FROM temp.running_command").run();
}

export function columnsOf(db: RawDb, table: string): Column[] {
  return db
    .prepare<[string], Column>("SELECT name, type FROM pragma_table_info(?) ORDER BY cid")
    .all(table);
}

function installOn(db: RawDb, table: string): void {
  const columns = columnsOf(db, table);
  const shape = shapeOf(db, table, columns);
  const whole = (alias: "old" | "new") =>
    `json_array(${columns.map((column) => jsonValue(alias, column)).join(", ")})`;
  const changed = (alias: "old" | "new") =>
    `json_array(${columns
      .map(
        (column) =>
          `CASE WHEN old."${column.name}" IS new."${column.name}" THEN json('false') ELSE ${jsonValue(alias, column)} END`,
      )
      .join(", ")})`;
  const record = (key: string, before: string, after: string) =>
    `INSERT INTO journal_change (seq, shape, key, before, after)
     VALUES ((SELECT seq FROM running_command), ${shape}, ${key}, ${before}, ${after});`;
  db.exec(`
    CREATE TEMP TRIGGER capture_insert_${table} AFTER INSERT ON main.${table} BEGIN
      ${record("new.id", "NULL", whole("new"))}
    END;
    CREATE TEMP TRIGGER capture_delete_${table} AFTER DELETE ON main.${table} BEGIN
      ${record("old.id", whole("old"), "NULL")}
    END;
    CREATE TEMP TRIGGER capture_update_${table} AFTER UPDATE ON main.${table} BEGIN
      ${record("old.id", changed("old"), changed("new"))}
    END;
  `);
}

/** JSON has no bytes: a BLOB is written as upper-case hexadecimal. */
export function jsonValue(alias: "old" | "new" | "main_row", column: Column): string {
  const value = `${alias}."${column.name}"`;
  return column.type === "BLOB"
    ? `CASE WHEN ${value} IS NULL THEN NULL ELSE hex(${value}) END`
    : value;
}

function shapeOf(db: RawDb, table: string, columns: Column[]): number {
  const text = JSON.stringify(columns.map((column) => [column.name, column.type]));
  const known = db
    .prepare<[string, string], { shape: number }>(
      "SELECT shape FROM journal_shape WHERE table_name = ? AND columns = ?",
    )
    .get(table, text);
  if (known !== undefined) return known.shape;
  const made = db
    .prepare("INSERT INTO journal_shape (table_name, columns) VALUES (?, ?)")
    .run(table, text);
  return Number(made.lastInsertRowid);
}
