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

/** Finds the row that a change speaks of; null where it can no longer be told. */
export type FindRow = (table: NamedTable, ref: RowRef) => FoundRow | null;

/** The tables whose rows lead to a name. */
export const NAMED_TABLES = [
  "person",
  "membership",
  "consent",
  "meeting",
  "attendance",
  "agenda_item",
  "minute_block",
  "attachment",
  "vault_user",
  "recovery_share",
] as const;
export type NamedTable = (typeof NAMED_TABLES)[number];
