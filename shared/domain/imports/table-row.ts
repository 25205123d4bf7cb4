/** A line of the file: the physical line, or the row of the sheet, that it starts on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its one text stands over several columns, in a sheet that says so. */
  readonly isWide?: boolean;
}

// oxlint-disable-next-line no-control-regex -- 0x1A ends a file of DOS
const NOTHING = /^[\s\u200b\ufeff\x1a]*$/;

export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => NOTHING.test(cell));
}

/** Which columns hold something. */
export function filledColumns(cells: readonly string[]): number[] {
  return cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
}
