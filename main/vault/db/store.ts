import { existsSync } from "node:fs";
import { Kysely, SqliteDialect } from "kysely";
import type { RawDb, ReadDb, StoreDb } from "./handles.ts";
import { migrate } from "./migrate.ts";
import { asStoreError, assertCiphertext, openStore } from "./open.ts";
import { cachingDatabase } from "./statement-cache.ts";
import type { Tables } from "./tables.ts";

/** Two connections to one file: an open transaction on one would hold back the other's reads. */
export interface Store {
  readonly path: string;
  readonly write: StoreDb;
  readonly rawWrite: RawDb;
  readonly read: ReadDb;
  readonly rawRead: RawDb;
  close(): void;
}

/** Opens the store and brings its schema up to date. Errors: those of `openStore` and `migrate`. */
export function openStorePair(path: string, key: Uint8Array): Store {
  const isNew = !existsSync(path);
  if (!isNew) assertCiphertext(path);
  const rawWrite = openStore({ path, key, mode: isNew ? "create" : "write" });
  try {
    migrate(rawWrite);
    const rawRead = openStore({ path, key, mode: "read" });
    return pair(path, rawWrite, rawRead);
  } catch (error) {
    rawWrite.close();
    throw asStoreError(error);
  }
}

function pair(path: string, rawWrite: RawDb, rawRead: RawDb): Store {
  return {
    path,
    rawWrite,
    rawRead,
    write: kyselyOver(rawWrite),
    read: kyselyOver(rawRead),
    close() {
      rawRead.close();
      rawWrite.pragma("wal_checkpoint(TRUNCATE)");
      rawWrite.close();
      assertCiphertext(path);
    },
  };
}

function kyselyOver(db: RawDb): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: cachingDatabase(db) }) });
}
