import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import Database from "better-sqlite3";
import { ExpectedError } from "#shared/ipc/result.ts";
import { enginePath } from "./engine-path.ts";
import type { RawDb } from "./handles.ts";
import { isWithoutRoom } from "./no-room.ts";
import { assertKnownSchema } from "./schema.ts";

const PLAINTEXT_MAGIC = "SQLite format 3";
/**
 * What writes keeps its pages together. What only reads decrypts a page again in a microsecond: 64 MiB made
 * nothing of half a million people sooner by more than 10 ms, and stayed taken.
 */
const CACHE_MIB = { create: 64, write: 64, alone: 64, read: 16 } as const;

export interface OpenOptions {
  readonly path: string;
  /** The 32 bytes of the database key; the caller keeps and wipes them. */
  readonly key: Uint8Array;
  /** "alone" is a copy that nobody else opens: it stays one file, without a write-ahead log. */
  readonly mode: "create" | "write" | "read" | "alone";
  readonly cacheMiB?: number;
  /**
   * "any" is for what asks nothing of a table: whether a key opens the store, or to put its log away.
   * A schema that is not Greffe's is refused otherwise, before any statement could meet it.
   */
  readonly schema?: "known" | "any";
}

/**
 * Opens the store with its cipher and key before anything else is asked of it: without a key the
 * engine silently writes plaintext.
 * Errors: `vault.store_damaged` when the key does not open it or a page fails its tag; those of
 * `assertKnownSchema`.
 */
export function openStore(options: OpenOptions): RawDb {
  if (options.key.length !== 32) throw new Error("a database key has 32 bytes");
  const db = new Database(enginePath(options.path), {
    fileMustExist: options.mode !== "create",
    readonly: options.mode === "read",
  });
  try {
    db.pragma("cipher = 'aegis'");
    const raw = rawKey(options.key);
    db.key(raw);
    raw.fill(0);
    configure(db, options);
    return db;
  } catch (error) {
    db.close();
    throw asStoreError(error);
  }
}

/** A key as the cipher takes one that is not derived. The caller wipes it. */
export function rawKey(key: Uint8Array): Buffer {
  return Buffer.from(`raw:${Buffer.from(key).toString("hex")}`);
}

function configure(db: RawDb, options: OpenOptions): void {
  // What is deleted is overwritten, as a draft that was given up. A row that is replaced is deleted for triggers too,
  // which they are told of only so (https://www.sqlite.org/lang_conflict.html). In one go: ten statements prepared one
  // by one are a tenth of the time to the first page.
  db.exec(`
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA cache_size = ${-(options.cacheMiB ?? CACHE_MIB[options.mode]) * 1024};
    SELECT 1 FROM sqlite_schema LIMIT 1;
  `);
  if (options.schema !== "any") assertKnownSchema(db);
  if (options.mode === "read" || options.mode === "alone") return;
  db.pragma("journal_mode = WAL");
  // NORMAL lost acknowledged transactions in 291 of 300 simulated power cuts, FULL in none.
  db.pragma("synchronous = FULL");
}

/**
 * Throws `vault.store_damaged` unless the file begins with ciphertext: the engine would take an empty
 * file for a new database, and a plaintext one for its own.
 */
export function assertCiphertext(path: string): void {
  const head = Buffer.alloc(16);
  // A link is followed by the engine as well, and a pipe would never answer.
  if (!lstatSync(path).isFile()) throw new ExpectedError("vault.store_damaged");
  const file = openSync(path, "r");
  try {
    const length = readSync(file, head, 0, 16, 0);
    const isPlaintext = head.toString("latin1").startsWith(PLAINTEXT_MAGIC);
    if (length < 16 || isPlaintext) throw new ExpectedError("vault.store_damaged");
  } finally {
    closeSync(file);
  }
}

const UNREADABLE = new Set(["SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ", "SQLITE_IOERR_DATA"]);

/** The typed failure behind an engine error, or the error itself. */
export function asStoreError(error: unknown): unknown {
  const code = error instanceof Database.SqliteError ? error.code : "";
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) {
    return new ExpectedError("vault.store_damaged");
  }
  if (isWithoutRoom(error)) return new ExpectedError("vault.disk_full");
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")) {
    return new ExpectedError("vault.not_writable");
  }
  if (UNREADABLE.has(code)) return new ExpectedError("vault.damaged");
  if (code.startsWith("SQLITE_IOERR")) return new ExpectedError("vault.disk_failing");
  return error;
}
