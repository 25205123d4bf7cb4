import type { RawDb } from "./handles.ts";

/** Whether a store has a table: a copy may be from before there was one. */
export function hasTable(db: RawDb, name: string): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(name) !== undefined;
}
