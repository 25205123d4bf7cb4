import type { RawDb } from "../db/handles.ts";
import { UNJOURNALED } from "../db/unjournaled.ts";

/** A connection's schema stays what it was when it was opened and migrated. */
const known = new WeakMap<RawDb, ReadonlySet<string>>();

/**
 * The tables whose every change the journal keeps: all of the schema but those of `UNJOURNALED`. The
 * tables that hold a full-text index are the engine's ("shadow"), and its own alone to write.
 */
export function journaledTables(db: RawDb): ReadonlySet<string> {
  const tables = known.get(db) ?? readTables(db);
  known.set(db, tables);
  return tables;
}

function readTables(db: RawDb): ReadonlySet<string> {
  const names = db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY name`,
    )
    .all()
    .map(({ name }) => name);
  return new Set(names.filter((name) => !Object.hasOwn(UNJOURNALED, name)));
}
