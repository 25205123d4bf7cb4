import { existsSync, lstatSync } from "node:fs";
import { Kysely, SqliteDialect } from "kysely";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb, ReadDb, StoreDb } from "./handles.ts";
import { SCHEMA_VERSION } from "./migrate.ts";
import { StoreIdentity, type Whereabouts } from "../folder/store-identity.ts";
import { GuardedDialect } from "./guarded-dialect.ts";
import { asStoreError, assertCiphertext, openStore } from "./open.ts";
import { assertSchemaKept, knownVersion } from "./schema.ts";
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
  /** Leaves nothing in the write-ahead log of what was replaced or deleted: see `StoreWriter`. */
  emptyLog(): void;
  /** Closes the file and leaves it whole, without a log. Nothing may be asked until `resume`. */
  suspend(): void;
  readonly isSuspended: boolean;
  /** Whether its files are those that it was opened on; else, where those are. */
  look(): Whereabouts;
  /** Opens it again, under the same key or another. The handles above stay good. */
  resume(key: Uint8Array): void;
  close(): void;
}

/**
 * Opens the store and brings its schema up to date. The connection that writes is handed to
 * `prepare` before anything else. `key` is read until `close`; the caller wipes it after that.
 * Errors: those of `openStore` and `migrate`; what only writing meets comes with `rawWrite`.
 */
export function openStorePair(path: string, key: Uint8Array, prepare: (db: RawDb) => void): Store {
  let open: OpenPair | null = openPair(path, key, prepare);
  let write: StoreDb | null = null;
  const current = (): OpenPair => {
    if (open === null) throw new Error("the store is closed");
    return open;
  };
  const suspend = () => {
    const { rawRead, writer, identity } = current();
    const isHere = identity.look().kind === "here";
    open = null;
    if (!isHere) return leaveElsewhere(rawRead, writer, identity);
    try {
      rawRead.close();
      writer.checkpoint();
    } finally {
      writer.close();
    }
    assertCiphertext(path);
  };
  return {
    path,
    get rawRead() {
      return current().rawRead;
    },
    read: kyselyOver(() => current().rawRead),
    get rawWrite() {
      return current().writer.open();
    },
    get write() {
      write ??= writingOver(() => current().writer.open());
      return write;
    },
    emptyLog() {
      current().writer.emptyLog();
    },
    suspend,
    get isSuspended() {
      return open === null;
    },
    look: () => current().identity.look(),
    resume(next) {
      open = openPair(path, next, prepare);
    },
    close() {
      if (open !== null) suspend();
    },
  };
}

interface OpenPair {
  readonly writer: StoreWriter;
  readonly rawRead: RawDb;
  readonly identity: StoreIdentity;
}

/**
 * Its files have other names by now: what the log holds is put into the one that it is of. A log of
 * somebody else's that lies under its name would be taken away by the engine as it closes: the connections
 * are left to the end of the process then.
 */
function leaveElsewhere(rawRead: RawDb, writer: StoreWriter, identity: StoreIdentity): void {
  writer.emptyLog();
  if (!identity.isOwnLog) return;
  for (const close of [() => void rawRead.close(), () => writer.close()]) {
    try {
      close();
    } catch {
      // A drive that is out refuses even that.
    }
  }
}

function openPair(path: string, key: Uint8Array, prepare: (db: RawDb) => void): OpenPair {
  const writer = new StoreWriter(path, key, prepare);
  try {
    // A link that leads nowhere is there too: a new store would be made where it leads.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) assertCiphertext(path);
    else writer.create();
    // Killed as a new store took up its log, it has a journal of the older kind, which no connection
    // that only reads may put back (SQLITE_READONLY_ROLLBACK).
    if (existsSync(`${path}-journal`)) writer.open();
    const rawRead = openStore({ path, key, mode: "read" });
    try {
      // The connection that writes migrates as it opens.
      if (knownVersion(rawRead) !== SCHEMA_VERSION) writer.open();
    } catch (error) {
      rawRead.close();
      throw error;
    }
    return { writer, rawRead, identity: new StoreIdentity(path) };
  } catch (error) {
    writer.close();
    throw asStoreError(error);
  }
}

/**
 * Opens a copy that nobody else has, with one connection and no log beside it. Its schema is this
 * version's already. Errors: those of `openStore`.
 */
export function openStoreAlone(path: string, key: Uint8Array, prepare: (db: RawDb) => void): Store {
  const db = openStore({ path, key, mode: "alone" });
  try {
    db.pragma("synchronous = FULL");
    prepare(db);
  } catch (error) {
    db.close();
    throw asStoreError(error);
  }
  return {
    path,
    rawRead: db,
    read: kyselyOver(() => db),
    rawWrite: db,
    write: writingOver(() => db),
    ...WITHOUT_LOG,
    close() {
      db.close();
      assertCiphertext(path);
    },
  };
}

const WITHOUT_LOG = {
  emptyLog: () => undefined,
  isSuspended: false,
  look: (): Whereabouts => ({ kind: "here" }),
  suspend(): never {
    throw new Error("only a store of this process is closed for a while");
  },
  resume(): never {
    throw new Error("only a store of this process is opened again");
  },
};

/**
 * Opens a store that another process writes to: no connection that writes is ever made, and its
 * write-ahead log is left to that process. Null when the schema is not this version's, which only a
 * migration could bring about. Errors: those of `openStore`; `vault.read_only` for a write.
 */
export function openStoreToRead(path: string, key: Uint8Array): Store | null {
  assertCiphertext(path);
  const rawRead = openStore({ path, key, mode: "read" });
  if (knownVersion(rawRead) !== SCHEMA_VERSION) {
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
    ...WITHOUT_LOG,
    close: () => void rawRead.close(),
  };
}

/**
 * Opens, to read, a copy of a store that is this process's own: what a kill left of a log or a journal is put
 * back first, and an older schema brought up to date, in the copy alone. Errors: those of `openStorePair`.
 */
export function openCopyToRead(path: string, key: Uint8Array, prepare: (db: RawDb) => void): Store {
  openStorePair(path, key, prepare).close();
  const store = openStoreToRead(path, key);
  if (store === null) throw new Error("a copy that was opened has the schema of this version");
  return store;
}

function refuse(): never {
  throw new ExpectedError("vault.read_only");
}

function kyselyOver(db: () => RawDb): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({ database: async () => cachingDatabase(db) }),
  });
}

function writingOver(db: () => RawDb): Kysely<Tables> {
  const config = { database: async () => cachingDatabase(db) };
  return new Kysely<Tables>({
    dialect: new GuardedDialect(config, () => assertSchemaKept(db())),
  });
}
