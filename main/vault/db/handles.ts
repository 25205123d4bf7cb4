import type Database from "better-sqlite3";
import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * A query's signature says that it only reads. A transaction is one too, so that a query serves
 * inside a command; Kysely's own `ReadonlyKysely` accepts no writable handle. `getExecutor` lets
 * `sql` templates run; behind `VaultContext.read` the engine itself refuses to write.
 */
export type ReadDb = Pick<
  Kysely<Tables>,
  "selectFrom" | "selectNoFrom" | "fn" | "case" | "dynamic" | "getExecutor"
>;

/** Exists only inside a command: outside one, nothing can write a row. */
export type WriteDb = Transaction<Tables>;

/** The connection underneath, for bulk work with prepared statements in a repository. */
export type RawDb = Database.Database;

export type StoreDb = Kysely<Tables>;
