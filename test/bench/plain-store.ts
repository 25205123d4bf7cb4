import { randomUUID } from "node:crypto";
import Database from "better-sqlite3";
import { sql as people } from "#main/vault/db/migrations/0002-people.ts";
import type { RawDb } from "#main/vault/db/handles.ts";

/** The baseline: the same tables and indexes, unencrypted, unjournaled, raw prepared statements. */
export function openPlain(path: string, isNew: boolean): RawDb {
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("temp_store = MEMORY");
  db.pragma("cache_size = -65536");
  if (isNew) db.exec(people);
  return db;
}

export type PlainTable = "person" | "membership" | "consent";

/** Inserts, in one transaction, the very rows that the import made. */
export function insertRows(
  to: RawDb,
  tables: readonly PlainTable[],
  rows: readonly unknown[][][],
): void {
  to.transaction(() => {
    for (const [index, table] of tables.entries()) {
      const all = rows[index] ?? [];
      const width = all[0]?.length ?? 0;
      if (width === 0) continue;
      const insert = to.prepare(
        `INSERT INTO ${table} VALUES (${Array(width).fill("?").join(",")})`,
      );
      for (const row of all) insert.run(...row);
    }
  })();
}

const PAGE = `SELECT p.row, p.id, p.given_name, p.family_name, p.emails ->> 0 AS email, p.postcode,
  p.town FROM person p`;
const STANDINGS = `SELECT person, status FROM membership
  WHERE person IN (SELECT value FROM json_each(?)) AND start_on <= ? AND (end_on IS NULL OR end_on > ?)
  UNION ALL SELECT person, NULL FROM consent
  WHERE person IN (SELECT value FROM json_each(?)) AND given_on <= ?
    AND (withdrawn_on IS NULL OR withdrawn_on > ?)`;

/** The statements that answer what the service answers, compiled once. */
export function plainQueries(db: RawDb) {
  const page = db.prepare(
    `${PAGE} WHERE (name_key, row) > (?, ?) ORDER BY name_key, row LIMIT 101`,
  );
  const search = db.prepare(
    `${PAGE} WHERE row IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)
     ORDER BY name_key, row LIMIT 101`,
  );
  const standings = db.prepare(STANDINGS);
  const person = db.prepare("SELECT * FROM person WHERE id = ?");
  const memberships = db.prepare("SELECT * FROM membership WHERE person = ?");
  const consents = db.prepare("SELECT * FROM consent WHERE person = ?");
  const withStandings = (rows: unknown[], day: string) => {
    const ids = JSON.stringify((rows as { row: number }[]).map(({ row }) => row));
    return [rows, standings.all(ids, day, day, ids, day, day)];
  };
  return {
    page: (key: string, row: number, day: string) => withStandings(page.all(key, row), day),
    search: (match: string, day: string) => withStandings(search.all(match), day),
    person(id: Uint8Array) {
      const found = person.get(id) as { row: number };
      return [found, memberships.all(found.row), consents.all(found.row)];
    },
  };
}

export function plainPath(folder: string): string {
  return `${folder}/plain-${randomUUID()}.db`;
}
