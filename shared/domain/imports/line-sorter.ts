import { guessColumns } from "./guess-columns.ts";
import { withoutGuards } from "./guards.ts";
import { findHeader, headerNames } from "./header-lines.ts";
import type { ColumnGuess, FoundColumn, GuessReason, ImportField } from "./import.ts";
import { SHOWN_CELLS, SHOWN_LENGTH, type ShownLine } from "./inspection.ts";
import { saysOfTheFile, shapeOf, skipReason, type TableShape } from "./line-roles.ts";
import { countryColumns, mendZeros, ZeroEvidence } from "./lost-zeros.ts";
import { rejoinRecipients } from "./recipients.ts";
import {
  MAX_HEADER_LINES,
  MAX_SKIPPED,
  type LineMark,
  type Mark,
  type Skipped,
} from "./reading.ts";
import { filledColumns, type TableRow } from "./table-row.ts";

/** So many lines tell what the table looks like; a header is one of them. */
const LOOKED_AT = 200;
const SHOWN_FIRST = 40;
const SHOWN_SKIPPED = 200;
const SHOWN_LAST = 10;
const SAMPLES = 5;
const SAMPLE_LENGTH = 120;
const BY_HEADER: GuessReason = { kind: "header", of: "" };
const NO_GUESS: ColumnGuess = { field: "ignore", because: { kind: "nothing", of: "" } };

export interface SorterInput {
  /** What somebody said of lines by hand. */
  readonly marks: readonly Mark[];
  /** Names and fields of the columns, where the kind of file says them. */
  readonly columns: readonly { readonly name: string; readonly field: ImportField }[] | null;
  /** Whether a line ends with its last filled cell, as in a sheet. */
  readonly isRagged: boolean;
}

export interface Sorted {
  readonly header: number[];
  readonly skipped: Skipped[];
  readonly zeros: number[];
  readonly columns: FoundColumn[];
  readonly lines: ShownLine[];
  readonly people: number;
  readonly skippedCount: number;
}

/** Sees the lines of a file that are not blank, in order, and tells people from what is none. */
export class LineSorter {
  readonly #input: SorterInput;
  readonly #marks: ReadonlyMap<number, LineMark>;
  readonly #zeros = new ZeroEvidence();
  readonly #skipped: Skipped[] = [];
  readonly #shown: ShownLine[] = [];
  readonly #last: ShownLine[] = [];
  readonly #samples: (readonly string[])[] = [];
  #waiting: TableRow[] | null = [];
  #header: readonly TableRow[] = [];
  #names: readonly string[] = [];
  #countries: readonly number[] = [];
  #shape: TableShape | null = null;
  #width = 0;
  #people = 0;
  #skippedCount = 0;
  #shownSkipped = 0;
  #seen = 0;
  /** Whether the last lines say when, where or by whom the file was made: a name alone signs it. */
  #isSigned = false;

  constructor(input: SorterInput) {
    this.#input = input;
    this.#marks = new Map(input.marks.map(({ line, as }) => [line, as]));
  }

  add(row: TableRow): void {
    if (this.#waiting === null) {
      this.#sort(row);
      return;
    }
    this.#waiting.push(row);
    if (this.#waiting.length === LOOKED_AT) this.#start();
  }

  end(): Sorted {
    this.#start();
    return {
      header: this.#header.map(({ line }) => line),
      skipped: this.#skipped,
      zeros: this.#zeros.columns(),
      columns: this.#describe(),
      lines: [...this.#shown, ...this.#last].toSorted((a, b) => a.line - b.line),
      people: this.#people,
      skippedCount: this.#skippedCount,
    };
  }

  #start(): void {
    const rows = this.#waiting;
    if (rows === null) return;
    this.#waiting = null;
    this.#header = this.#findHeader(rows);
    const { columns } = this.#input;
    this.#names = columns?.map(({ name }) => name) ?? headerNames(this.#header);
    this.#countries = countryColumns(this.#names);
    const [top] = this.#header;
    const below = top === undefined ? rows : rows.filter(({ line }) => line > top.line);
    this.#shape = shapeOf(this.#header, below, this.#nameColumns(below));
    for (const row of rows) this.#sort(row);
  }

  #findHeader(rows: readonly TableRow[]): readonly TableRow[] {
    if (this.#input.columns !== null) return [];
    const marked = rows.filter(({ line }) => this.#marks.get(line) === "header");
    if (marked.length > 0) return marked.slice(0, MAX_HEADER_LINES);
    return findHeader(rows.filter(({ line }) => !this.#marks.has(line)));
  }

  #nameColumns(rows: readonly TableRow[]): number[] {
    const width = Math.max(this.#names.length, ...rows.map(({ cells }) => cells.length));
    const values = columnsOf(
      rows.map(({ cells }) => cells),
      width,
    );
    const guesses = guessColumns(this.#names, values);
    return guesses.flatMap(({ field }, column) => (field.endsWith("Name") ? [column] : []));
  }

  #roleOf(row: TableRow): ShownLine["is"] {
    const mark = this.#marks.get(row.line);
    if (this.#header.some(({ line }) => line === row.line)) return "header";
    if (mark === "ignored") return "marked";
    const shape = this.#shape;
    if (shape === null || mark === "person" || this.#input.columns !== null) return "person";
    if (this.#skipped.length >= MAX_SKIPPED) return "person";
    const [top] = this.#header;
    if (top !== undefined && row.line < top.line) return "before";
    const reason = skipReason(row, shape);
    if (reason === "title" && saysOfTheFile(row, shape)) this.#isSigned = true;
    else if (reason === null && filledColumns(row.cells).length > 1) this.#isSigned = false;
    return reason ?? (this.#isSigned ? "title" : "person");
  }

  #sort(row: TableRow): void {
    const is = this.#roleOf(row);
    this.#seen++;
    if (is === "person") this.#takePerson(row);
    else if (is !== "header") {
      this.#skippedCount++;
      this.#skipped.push({ line: row.line, reason: is });
    }
    this.#show(row, is);
  }

  #takePerson(row: TableRow): void {
    const cells = rejoinRecipients(withoutGuards(row.cells), this.#names.length);
    this.#people++;
    this.#zeros.see(cells, this.#countries);
    if (this.#samples.length < LOOKED_AT) {
      this.#samples.push(cells);
      const used = this.#input.isRagged ? (filledColumns(cells).at(-1) ?? -1) + 1 : cells.length;
      if (this.#input.isRagged || this.#people === 1) this.#width = Math.max(this.#width, used);
    }
  }

  #show(row: TableRow, is: ShownLine["is"]): void {
    const cells = row.cells.slice(0, SHOWN_CELLS).map((cell) => cell.trim().slice(0, SHOWN_LENGTH));
    const shown = { line: row.line, cells, is };
    const isOther = is !== "person" && is !== "header";
    if (this.#seen <= SHOWN_FIRST || (isOther && this.#shownSkipped++ < SHOWN_SKIPPED)) {
      this.#shown.push(shown);
    } else {
      this.#last.push(shown);
      if (this.#last.length > SHOWN_LAST) this.#last.shift();
    }
  }

  #describe(): FoundColumn[] {
    const { columns } = this.#input;
    const ofHeader = Math.max(0, ...this.#header.map(({ cells }) => cells.length));
    const named = columns?.length ?? ofHeader;
    const width = this.#input.isRagged || named === 0 ? Math.max(named, this.#width) : named;
    const values = columnsOf(this.#samples, width);
    const known = columns?.map(({ field }): ColumnGuess => ({ field, because: BY_HEADER }));
    const guesses = known ?? guessColumns(this.#names, values);
    const zeros = this.#zeros.columns();
    return values.map((column, index) => {
      const { field: guess, because } = guesses[index] ?? NO_GUESS;
      const mend = (value: string) => (zeros.includes(index) ? mendZeros(guess, value) : value);
      const samples = column
        .filter((value) => value !== "")
        .slice(0, SAMPLES)
        .map((value) => mend(value).slice(0, SAMPLE_LENGTH));
      return { index, header: this.#names[index]?.trim() ?? "", samples, guess, because };
    });
  }
}

function columnsOf(rows: readonly (readonly string[])[], width: number): string[][] {
  return Array.from({ length: width }, (_, column) =>
    rows.map((cells) => cells[column]?.trim() ?? ""),
  );
}
