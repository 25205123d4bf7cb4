import type { RawDb } from "./handles.ts";
import { prepareOnce } from "./statement-cache.ts";

/** Whether a store has a table: a copy may be from before there was one. */
export function hasTable(db: RawDb, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined;
}

/** The same for a column. */
export function hasColumn(db: RawDb, table: string, column: string): boolean {
  const sql = "SELECT 1 FROM pragma_table_info(?) WHERE name = ?";
  return prepareOnce(db, sql).get(table, column) !== undefined;
}
