import type { RawDb } from "./handles.ts";
import { migrate } from "./migrate.ts";
import { asStoreError, openStore } from "./open.ts";

/** The engine's own default, as `better-sqlite3` has it. */
const BUSY_MS = 5000;

/** The one connection that writes, opened when it is first needed. */
export class StoreWriter {
  readonly #path: string;
  readonly #key: Uint8Array;
  readonly #prepare: (db: RawDb) => void;
  #db: RawDb | null = null;

  constructor(path: string, key: Uint8Array, prepare: (db: RawDb) => void) {
    this.#path = path;
    this.#key = key;
    this.#prepare = prepare;
  }

  /** Errors: those of `openStore` and `migrate`. */
  open(): RawDb {
    return this.#db ?? this.#start("write");
  }

  /** The same, where no file is there yet. */
  create(): RawDb {
    return this.#start("create");
  }

  /**
   * Leaves one file. A vault that was only read has a write-ahead log too. Another's reading is not
   * waited for: a log that is left is read at the next opening.
   */
  checkpoint(): void {
    this.#db ??= openStore({
      path: this.#path,
      key: this.#key,
      mode: "write",
      schema: "any",
    });
    truncateLog(this.#db);
  }

  /**
   * Puts the log back into the file and leaves nothing in it, of what was replaced or deleted since. Where
   * something is reading, or the disk refuses, the log stays until the next time.
   */
  emptyLog(): void {
    const db = this.#db;
    if (db === null) return;
    try {
      truncateLog(db);
    } catch {
      // Nothing is lost: the log is as whole as it was.
    }
    db.pragma(`busy_timeout = ${BUSY_MS}`);
  }

  close(): void {
    this.#db?.close();
  }

  #start(mode: "create" | "write"): RawDb {
    const db = openStore({ path: this.#path, key: this.#key, mode });
    try {
      migrate(db);
      this.#prepare(db);
    } catch (error) {
      db.close();
      throw asStoreError(error);
    }
    this.#db = db;
    return db;
  }
}

function truncateLog(db: RawDb): void {
  db.pragma("busy_timeout = 0");
  db.pragma("wal_checkpoint(TRUNCATE)");
}
