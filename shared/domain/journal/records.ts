/** A row's values by column, as the journal holds them; bytes are left out. */
export type Values = Readonly<Record<string, string | number | null>>;

/** What an entry did to one row. `before` is null for an insert, `after` for a delete; in an update both hold only what changed. */
export interface RowChange {
  readonly table: string;
  /** The row's id. */
  readonly key: string;
  readonly before: Values | null;
  readonly after: Values | null;
}

export type RowRef = { readonly id: string } | { readonly row: number };

/** A row as it stands now, or as it stood when it was removed (`isThere` false). */
export interface FoundRow {
  readonly id: string;
  readonly isThere: boolean;
  readonly values: Values;
}

/** What is known of the rows that an entry speaks of. */
export interface FoundRecords {
  /** The row that a change speaks of; null where it can no longer be told. */
  find(table: string, ref: RowRef): FoundRow | null;
  /** The rows that those of a table refer to, in the order of its columns. */
  references(table: string): readonly Reference[];
}

export interface Records extends FoundRecords {
  /** How many rows of a table the entry added and changed, however many there are. */
  count(table: string): RowCounts;
}

/** A column that holds the number of a row of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
}

export interface RowCounts {
  readonly added: number;
  readonly changed: number;
}

/** A value that is text; empty for any other. */
export function text(value: string | number | null | undefined): string {
  return typeof value === "string" ? value : "";
}
