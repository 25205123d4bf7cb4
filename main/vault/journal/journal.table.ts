import {
  blob,
  defineTable,
  integer,
  nullable,
  optional,
  rowNumber,
  text,
} from "#main/vault/db/define-table.ts";

/** The columns of a table as they were when a change was captured. */
export const journalShapeTable = defineTable({
  shape: rowNumber,
  table_name: text,
  columns: text,
});

export const journalEntryTable = defineTable({
  seq: integer,
  /** Hybrid logical clock: milliseconds, then a counter within them. */
  wall: integer,
  counter: integer,
  actor: blob,
  command: text,
  undoes: nullable(integer),
  first_change: integer,
  last_change: integer,
  changes_hash: blob,
  prev: blob,
  hash: blob,
  signature: blob,
  /** Null columns below it are of format 1. */
  format: integer,
  device: optional(blob),
  device_count: optional(integer),
  author_prev: optional(blob),
  directory: optional(blob),
  salt: optional(blob),
  statement: optional(text),
  /** Null while nothing was sealed. */
  sealed: optional(blob),
});

export const journalChangeTable = defineTable({
  ord: rowNumber,
  seq: integer,
  shape: integer,
  key: blob,
  /** JSON array in the shape's column order; null for an insert. `false` stands for "unchanged". */
  before: nullable(text),
  /** The same after the change; null for a delete. */
  after: nullable(text),
});
