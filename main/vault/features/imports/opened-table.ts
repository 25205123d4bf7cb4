import type { ImportField } from "#shared/domain/imports/import.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

export interface RowChunk {
  readonly rows: readonly TableRow[];
  /** How much was read so far, of `total`. */
  readonly done: number;
}

/** A table that is read from its first line to its last, never more of it in memory than a chunk. */
export interface OpenedTable {
  readonly total: number;
  readonly chunks: AsyncGenerator<RowChunk>;
  /** What its columns are called and feed, where the file's kind says so and no line does. */
  readonly columns?: readonly { readonly name: string; readonly field: ImportField }[];
}

/** A sheet has no more lines in any program: 2^20. */
const MOST_ROWS = 1_048_576;
/** Nobody's roster goes so far to the right; 300 columns are read. */
const LAST_COLUMN = 1000;
/** No spreadsheet keeps a thirtieth of that in one cell. */
export const MOST_LETTERS_IN_A_CELL = 1024 ** 2;

/** No line of text is longer either. */
const MOST_LETTERS_IN_A_LINE = 500_000;
/**
 * Letters of all lines, with one for each cell: three times those of a million lines of twenty cells. Cells that
 * repeat or share a text would otherwise make a sheet of any length of a small file.
 */
const MOST_LETTERS = 768 * 1024 ** 2;

/** Collects the rows of a sheet, and hands on those that are whole. */
export class SheetRows {
  readonly #sheet: string;
  #rows: TableRow[] = [];
  #letters = 0;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** Errors: `imports.sheet_too_large` with the sheet and the line. */
  add(row: TableRow): void {
    let letters = row.cells.length;
    for (const cell of row.cells) letters += cell.length;
    this.#letters += letters;
    const isTooLong = letters > MOST_LETTERS_IN_A_LINE || this.#letters > MOST_LETTERS;
    if (row.line > MOST_ROWS || isTooLong) this.refuse(row.line);
    this.#rows.push(row);
  }

  /** Errors: `imports.sheet_too_large` with the sheet and the line. */
  refuse(line: number): never {
    throw new ExpectedError("imports.sheet_too_large", { sheet: this.#sheet, line });
  }

  /** Errors: `imports.cell_too_long` with the sheet and the line. */
  refuseLongCell(letters: number, line: number): void {
    if (letters <= MOST_LETTERS_IN_A_CELL) return;
    throw new ExpectedError("imports.cell_too_long", { sheet: this.#sheet, line });
  }

  /** Puts a value into a row's cells. Errors: as above. */
  put(cells: string[], column: number, value: string, line: number): void {
    if (value === "") return;
    this.refuseLongCell(value.length, line);
    if (!(column >= 0 && column < LAST_COLUMN)) this.refuse(line);
    while (cells.length < column) cells.push("");
    cells[column] = value;
  }

  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }
}

/** Values that stand for the lines below them too, in cells that were merged. */
export class FillDown {
  readonly #below = new Map<number, { value: string; last: number }>();

  /** A cell that goes down to the line `last`. */
  start(column: number, value: string, last: number): void {
    if (value !== "") this.#below.set(column, { value, last });
  }

  /** What fills a line's cells that a merge covers; to be asked of each line once. */
  *at(line: number): Generator<readonly [column: number, value: string]> {
    for (const [column, { value, last }] of this.#below) {
      if (line > last) this.#below.delete(column);
      else yield [column, value];
    }
  }
}
