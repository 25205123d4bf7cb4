import type Database from "better-sqlite3";
import type { Kysely, Transaction } from "kysely";
import type { ReadonlyKysely } from "kysely/readonly";
import type { Tables } from "./tables.ts";

/** A query's signature says that it only reads. */
export type ReadDb = ReadonlyKysely<Tables>;

/** Exists only inside a command: outside one, nothing can write a row. */
export type WriteDb = Transaction<Tables>;

/** The connection underneath, for bulk work with prepared statements in a repository. */
export type RawDb = Database.Database;

export type StoreDb = Kysely<Tables>;
