import { detectForm, lineMaker } from "#shared/domain/imports/csv-quirks.ts";
import { SEPARATORS, type Separator, type TextQuirk } from "#shared/domain/imports/reading.ts";
import { declaresSeparator } from "#shared/domain/imports/separator.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { refused, type Refused } from "./bank-file.ts";

/** Characters of one record: beyond it, a quote was opened and never closed. */
const MAX_RECORD = 100_000;
/** Enough of a file to see its table. */
const BEGINNING = 128 * 1024;

const QUOTE = 0x22;
const NEW_LINE = 0x0a;
const RETURN = 0x0d;

/** Cuts a text into records and cells (RFC 4180), with the physical line each record begins on. */
class Cutter {
  readonly rows: TableRow[] = [];
  readonly #text: string;
  readonly #separator: number;
  #at = 0;
  #line = 1;
  /** Where a record begins that is too long, or whose quote is never closed. */
  unended: number | null = null;

  constructor(text: string, separator: Separator) {
    this.#text = text;
    this.#separator = separator.charCodeAt(0);
  }

  run(): void {
    while (this.#at < this.#text.length && this.unended === null) this.#record();
  }

  #record(): void {
    const line = this.#line;
    const start = this.#at;
    const cells: string[] = [];
    for (;;) {
      const cell = this.#isAt(QUOTE) ? this.#quoted(start) : this.#bare();
      if (cell === null) {
        this.unended = line;
        return;
      }
      cells.push(cell);
      if (!this.#isAt(this.#separator)) break;
      this.#at++;
    }
    if (this.#isAt(RETURN)) this.#at++;
    if (this.#isAt(NEW_LINE)) this.#at++;
    this.#line++;
    this.rows.push({ line, cells });
  }

  #isAt(code: number): boolean {
    return this.#text.charCodeAt(this.#at) === code;
  }

  #isEnd(at: number): boolean {
    if (at >= this.#text.length) return true;
    const code = this.#text.charCodeAt(at);
    return code === this.#separator || code === NEW_LINE || code === RETURN;
  }

  #bare(): string {
    const start = this.#at;
    while (!this.#isEnd(this.#at)) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** A quote ends a cell before a separator or the end of a line only: others in it are its own. */
  #quoted(record: number): string | null {
    let start = ++this.#at;
    let cell = "";
    for (;;) {
      const quote = this.#text.indexOf('"', this.#at);
      if (quote < 0 || quote - record > MAX_RECORD) return null;
      if (this.#text.charCodeAt(quote + 1) === QUOTE) {
        cell += this.#text.slice(start, quote + 1);
        this.#at = start = quote + 2;
      } else if (this.#isEnd(quote + 1)) {
        cell += this.#text.slice(start, quote);
        this.#at = quote + 1;
        this.#line += newLinesIn(cell);
        return cell;
      } else this.#at = quote + 1;
    }
  }
}

function newLinesIn(cell: string): number {
  return cell.includes("\n") || cell.includes("\r") ? cell.split(/\r\n|\n|\r/u).length - 1 : 0;
}

/** The text with its lines as the format would have them, where a program quoted them in its own way. */
function mended(text: string, quirks: readonly TextQuirk[]): string {
  const make = lineMaker(quirks);
  return make === null
    ? text
    : text
        .split(/(\r\n|\n|\r)/u)
        .map(make)
        .join("");
}

/** All records of a text. */
function cut(text: string, separator: Separator): TableRow[] | Refused {
  const cutter = new Cutter(text, separator);
  cutter.run();
  if (cutter.unended !== null) return refused("truncated", cutter.unended, '"');
  const [first] = cutter.rows;
  return first !== undefined && declaresSeparator(first.cells) ? cutter.rows.slice(1) : cutter.rows;
}

/**
 * The records of a text, cut by the separator that gives the best table of bank lines, of which `score` says how
 * good one is.
 */
export function csvRows(
  text: string,
  score: (rows: readonly TableRow[]) => number,
): TableRow[] | Refused {
  const form = detectForm(text.slice(0, BEGINNING));
  const whole = mended(text, form.quirks);
  const beginning = whole.slice(0, BEGINNING);
  const others = SEPARATORS.filter((separator) => separator !== form.separator);
  let best = { separator: form.separator, score: -1 };
  for (const separator of [form.separator, ...others]) {
    const cutter = new Cutter(beginning, separator);
    cutter.run();
    const found = score(cutter.rows);
    if (found > best.score) best = { separator, score: found };
  }
  return cut(whole, best.separator);
}
