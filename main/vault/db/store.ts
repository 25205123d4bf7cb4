import { existsSync } from "node:fs";
import { Kysely, SqliteDialect } from "kysely";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb, ReadDb, StoreDb } from "./handles.ts";
import { SCHEMA_VERSION } from "./migrate.ts";
import { asStoreError, assertCiphertext, openStore } from "./open.ts";
import { cachingDatabase } from "./statement-cache.ts";
import type { Tables } from "./tables.ts";
import { StoreWriter } from "./writer.ts";

/** Two connections to one file: an open transaction on one would hold back the other's reads. */
export interface Store {
  readonly path: string;
  readonly read: ReadDb;
  readonly rawRead: RawDb;
  /** Opened when first asked for, which spares the first page two thirds of its wait. */
  readonly write: StoreDb;
  readonly rawWrite: RawDb;
  close(): void;
}

/**
 * Opens the store and brings its schema up to date. The connection that writes is handed to
 * `prepare` before anything else. `key` is read until `close`; the caller wipes it after that.
 * Errors: those of `openStore` and `migrate`; what only writing meets comes with `rawWrite`.
 */
export function openStorePair(path: string, key: Uint8Array, prepare: (db: RawDb) => void): Store {
  const writer = new StoreWriter(path, key, prepare);
  try {
    if (existsSync(path)) assertCiphertext(path);
    else writer.create();
    const rawRead = openStore({ path, key, mode: "read" });
    try {
      const version = rawRead.pragma("user_version", { simple: true });
      // The connection that writes migrates as it opens, or says that the store is too new.
      if (version !== SCHEMA_VERSION) writer.open();
    } catch (error) {
      rawRead.close();
      throw error;
    }
    return pair(path, writer, rawRead);
  } catch (error) {
    writer.close();
    throw asStoreError(error);
  }
}

/**
 * Opens a store that another process writes to: no connection that writes is ever made, and its
 * write-ahead log is left to that process. Null when the schema is not this version's, which only a
 * migration could bring about. Errors: those of `openStore`; `vault.read_only` for a write.
 */
export function openStoreToRead(path: string, key: Uint8Array): Store | null {
  assertCiphertext(path);
  const rawRead = openStore({ path, key, mode: "read" });
  if (rawRead.pragma("user_version", { simple: true }) !== SCHEMA_VERSION) {
    rawRead.close();
    return null;
  }
  return {
    path,
    rawRead,
    read: kyselyOver(() => rawRead),
    get rawWrite() {
      return refuse();
    },
    write: kyselyOver(refuse),
    close: () => void rawRead.close(),
  };
}

function refuse(): never {
  throw new ExpectedError("vault.read_only");
}

function pair(path: string, writer: StoreWriter, rawRead: RawDb): Store {
  return {
    path,
    rawRead,
    read: kyselyOver(() => rawRead),
    get rawWrite() {
      return writer.open();
    },
    write: kyselyOver(() => writer.open()),
    close() {
      rawRead.close();
      writer.checkpoint();
      writer.close();
      assertCiphertext(path);
    },
  };
}

function kyselyOver(db: () => RawDb): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: async () => cachingDatabase(db()) }),
  });
}
