/** A table as it goes out: on paper, in a spreadsheet or as CSV. */
export interface Table {
  /** What its sheet, or its file, is called. */
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Amounts are integer centimes, days are ISO dates. */
export interface Column {
  readonly label: string;
  readonly kind: "text" | "cents" | "date" | "number";
}

export interface Row {
  readonly kind: "heading" | "line" | "total";
  /** One a column; null for an empty one. */
  readonly cells: readonly (string | number | null)[];
}

/** Rows between two moments at which others may come in between. */
export const ROWS_AT_ONCE = 500;
