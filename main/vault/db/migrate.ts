import { hash } from "node:crypto";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb } from "./handles.ts";
import * as migrations from "./migrations.ts";
import { sql as erased } from "./migrations/0019-erased.ts";
import { isWithoutRoom } from "./no-room.ts";

/** What every migration says, whether it makes tables or not. */
interface Migration {
  readonly sql: string;
  readonly schema: string;
}

/** By their numbers, which start at 1 and leave none out. */
const MIGRATIONS: readonly Migration[] = Object.entries<Migration>(migrations)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([, migration]) => migration);

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * The schema of each version, from none on, as a hash: what a store is held against each time that it is
 * opened. A schema that is not here is made and compared.
 */
export const SCHEMA_HASHES: readonly string[] = [
  hash("sha256", ""),
  ...MIGRATIONS.map(({ schema }) => schema),
];

/**
 * Brings a store to `target`, one transaction a migration, so that a kill leaves a whole version; the one
 * that only erases is outside, as the engine wants it.
 * Errors: `vault.newer_format` for a store written by a later Greffe.
 */
export function migrate(db: RawDb, target: number = SCHEMA_VERSION): void {
  const current = Number(db.pragma("user_version", { simple: true }));
  if (current > SCHEMA_VERSION) throw new ExpectedError("vault.newer_format");
  for (let version = current + 1; version <= target; version += 1) {
    const sql = MIGRATIONS[version - 1]?.sql ?? "";
    if (sql === erased) {
      // What was made just now has nothing to erase.
      if (current > 0) eraseFreed(db);
      db.pragma(`user_version = ${version}`);
      continue;
    }
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    })();
  }
}

/** A disk without room for a second copy must not keep anybody from their vault. */
function eraseFreed(db: RawDb): void {
  try {
    db.exec(erased);
    db.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    if (!isWithoutRoom(error)) throw error;
  }
}
