import Database from "better-sqlite3";
import { migrate } from "#main/vault/db/migrate.ts";
import type { RawDb } from "#main/vault/db/handles.ts";

/** The baseline: the same tables, indexes and derived tables, unencrypted and unjournaled. */
export function openPlain(path: string): RawDb {
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("temp_store = MEMORY");
  db.pragma("cache_size = -65536");
  return db;
}

export function createPlain(path: string): RawDb {
  const db = openPlain(path);
  migrate(db);
  return db;
}

export const PEOPLE_TABLES = ["person", "membership", "consent"] as const;
export const MEETING_TABLES = ["meeting", "agenda_item", "minute_block"] as const;
export const BODY_TABLES = ["body", "body_state", "body_role", "mandate"] as const;
export const BOOK_TABLES = ["fiscal_year", "ledger_account", "ledger_entry", "posting"] as const;
type Copied = (
  | typeof BOOK_TABLES
  | typeof PEOPLE_TABLES
  | typeof MEETING_TABLES
  | typeof BODY_TABLES
)[number];

/** Every row of these tables, in memory, so that inserting them reads nothing. */
export function rowsOf(from: RawDb, tables: readonly Copied[]): Map<Copied, unknown[][]> {
  return new Map(
    tables.map((table) => [
      table,
      from.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw().all(),
    ]),
  );
}

/** Inserts, in one transaction, the very rows that the service made. */
export function insertRows(to: RawDb, tables: ReadonlyMap<Copied, unknown[][]>): void {
  to.transaction(() => {
    for (const [table, rows] of tables) {
      const width = rows[0]?.length ?? 0;
      if (width === 0) continue;
      const insert = to.prepare(
        `INSERT INTO ${table} VALUES (${Array(width).fill("?").join(",")})`,
      );
      for (const row of rows) insert.run(...row);
    }
  })();
}
