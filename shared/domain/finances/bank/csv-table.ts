import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type { Ignored, IgnoredBecause, Problem, Warning } from "./bank-file.ts";
import { MAX_BANK_LINES, MAX_PROBLEMS } from "./bank-file.ts";
import { cellCents } from "./amounts.ts";
import { headerKey, type Columns } from "./csv-columns.ts";
import type { CellDays } from "./csv-dates.ts";
import { readCsvLine, type CsvLine } from "./csv-line.ts";
import { balanceIn, takeBalance, type Surroundings } from "./csv-preamble.ts";
import { joinParts, oneLine } from "./texts.ts";

const TOTAL = /^(?:sous )?tota(?:l|ux)\b/u;
/** Words that only a balance has in the label of a line with a day: `Solde facture` is a payment. */
const DATED_BALANCE =
  /^(?:(?:ancien|nouveau|pre?ce?dent|dernier) solde\b|solde (?:au|initial|final|pre?ce?dent|cre?diteur|de?biteur|de de?but|de fin|en de?but|en fin|a reporter|reporte?)\b)/u;
const LOOKED_AT = 3;

/** What the lines under one header are, and what stands between them. */
export class CsvTable {
  readonly lines: CsvLine[] = [];
  readonly ignored: Ignored[] = [];
  readonly errors: Problem[] = [];
  readonly warnings: Warning[] = [];
  readonly columns: Columns;
  readonly told: Surroundings;
  readonly #days: CellDays;
  /** Lines below the table, which may belong to the next one. */
  #below: TableRow[] = [];
  #index = 0;
  #lastLine: number | null = null;

  constructor(columns: Columns, days: CellDays, told: Surroundings) {
    this.columns = columns;
    this.#days = days;
    this.told = told;
  }

  take(row: TableRow): void {
    const { cells, line } = row;
    const text = cells.join("");
    if (text.trim() === "") return;
    // oxlint-disable-next-line no-control-regex -- 0x1A ends a file of DOS
    if (/^[\s\u001a]*$/u.test(text)) return this.#ignore(line, "end_of_file");
    if (this.#takeBalance(row)) return;
    const first = cells.filter((cell) => cell.trim() !== "").slice(0, LOOKED_AT);
    if (!this.#isDated(cells) && first.some((cell) => TOTAL.test(headerKey(cell)))) {
      return this.#ignore(line, "total");
    }
    if (this.#isLine(cells)) this.#takeLine(row);
    else if (this.#isContinued(row)) this.#continue(row);
    else this.#below.push(row);
  }

  /** The lines below, taken away for the table that follows. */
  takeBelow(): TableRow[] {
    const below = this.#below;
    this.#below = [];
    return below;
  }

  end(): void {
    for (const { line } of this.takeBelow()) this.#ignore(line, "footer");
  }

  #ignore(line: number, because: IgnoredBecause): void {
    this.ignored.push({ place: { line, index: this.#index }, ref: null, because });
  }

  #isDated(cells: readonly string[]): boolean {
    return typeof this.#days.of(cells, this.columns.date) === "string";
  }

  #takeBalance(row: TableRow): boolean {
    const { cells, line } = row;
    if (this.#isDated(cells)) {
      const label = joinParts(this.columns.labels.map((at) => cells[at] ?? ""));
      if (!/solde/iu.test(label) || !DATED_BALANCE.test(headerKey(label))) return false;
    } else {
      const found = balanceIn(cells);
      if (found === null) return false;
      takeBalance(this.told, found, null);
    }
    this.#ignore(line, "balance");
    return true;
  }

  #hasMoney(cells: readonly string[]): boolean {
    const { amount, debit, credit } = this.columns;
    return [amount, debit, credit].some(
      (column) => column !== null && "cents" in cellCents(cells[column] ?? ""),
    );
  }

  /** A line has a day, or an amount, or figures where its day should be. */
  #isLine(cells: readonly string[]): boolean {
    if (this.#isDated(cells) || this.#hasMoney(cells)) return true;
    const written = (cells[this.columns.date] ?? "").trim();
    return /^\d{1,4}[/.-]\d/u.test(written);
  }

  #takeLine(row: TableRow): void {
    // What stood below the last line stands between two.
    this.end();
    this.#index++;
    this.#lastLine = null;
    if (this.errors.length >= MAX_PROBLEMS) return;
    if (this.#index > MAX_BANK_LINES) {
      this.errors.push({ kind: "too_many_lines", line: row.line, field: null });
      return;
    }
    const { columns, warnings } = this;
    const read = readCsvLine({ columns, days: this.#days, warnings }, row, this.#index);
    if ("problems" in read) this.errors.push(...read.problems);
    else if ("because" in read) this.ignored.push(read);
    else {
      this.lines.push(read);
      this.#lastLine = row.line;
    }
  }

  /** A line with nothing but more of the label of the line above. */
  #isContinued({ cells }: TableRow): boolean {
    if (this.#lastLine === null || this.#below.length > 0) return false;
    const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
    return filled.length > 0 && filled.every((at) => this.columns.labels.includes(at));
  }

  #continue({ cells }: TableRow): void {
    const last = this.lines.pop();
    if (last === undefined) return;
    const more = oneLine(cells.join(" "));
    this.lines.push({ ...last, line: { ...last.line, label: `${last.line.label} ${more}` } });
  }
}
