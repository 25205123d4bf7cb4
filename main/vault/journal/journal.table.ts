import type { Generated } from "kysely";

/** The columns of a table as they were when a change was captured. */
export interface JournalShapeTable {
  shape: Generated<number>;
  table_name: string;
  columns: string;
}

export interface JournalEntryTable {
  seq: number;
  /** Hybrid logical clock: milliseconds, then a counter within them. */
  wall: number;
  counter: number;
  actor: Uint8Array;
  command: string;
  undoes: number | null;
  first_change: number;
  last_change: number;
  changes_hash: Uint8Array;
  prev: Uint8Array;
  hash: Uint8Array;
  signature: Uint8Array;
}

export interface JournalChangeTable {
  ord: Generated<number>;
  seq: number;
  shape: number;
  key: Uint8Array;
  /** JSON array in the shape's column order; null for an insert. `false` stands for "unchanged". */
  before: string | null;
  /** The same after the change; null for a delete. */
  after: string | null;
}
