import type { DateOrder } from "#shared/domain/imports/cell-dates.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type { BankAccount, BankFile, Ignored, Problem, Warning } from "./bank-file.ts";
import { refused } from "./bank-file.ts";
import { foldConversions } from "./conversions.ts";
import { csvAccount } from "./csv-accounts.ts";
import {
  columnsOf,
  headerRoles,
  tableScore,
  type ColumnRole,
  type Columns,
} from "./csv-columns.ts";
import { cellDays, csvOrder } from "./csv-dates.ts";
import type { CsvLine } from "./csv-line.ts";
import { nothingTold, readAbove } from "./csv-preamble.ts";
import { csvRows } from "./csv-rows.ts";
import { CsvTable } from "./csv-table.ts";
import { provenOrder } from "./days.ts";
import { paymentsIn } from "./platform-payments.ts";
import { settled } from "./settle.ts";

export interface CsvHints {
  /** What somebody said of a file whose dates can be read in two ways. */
  readonly dateOrder: DateOrder | null;
  /** What somebody said of each column of a file whose headers say too little. */
  readonly columns: readonly ColumnRole[] | null;
  /** Where the collective lives. */
  readonly zone: string;
}

/** A header further down than this is none. */
const HEADER_WITHIN = 200;
const SHOWN_ROWS = 12;
const SHOWN_CELLS = 40;
const SHOWN_LENGTH = 120;

/** Reads what a bank exports as a table: its lines, and what the lines around them say of the account. */
export function readCsv(text: string, hints: CsvHints): BankFile {
  const rows = csvRows(text, tableScore);
  if ("kind" in rows) return rows;
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return refused("no_lines", 1, null);
  if (filled.every(({ cells }) => cells.length < 2)) return refused("unknown_format", 1, null);
  const payments = paymentsIn(filled);
  if (payments !== null) return payments;
  const reader = new CsvReader(rows, hints);
  return reader.read() ?? askColumns(filled);
}

function askColumns(rows: readonly TableRow[]): BankFile {
  const shown = rows
    .slice(0, SHOWN_ROWS)
    .map(({ cells }) => cells.slice(0, SHOWN_CELLS).map((cell) => cell.slice(0, SHOWN_LENGTH)));
  return { kind: "question", question: { ask: "columns", rows: shown } };
}

class CsvReader {
  readonly #rows: readonly TableRow[];
  readonly #hints: CsvHints;
  readonly #accounts: BankAccount[] = [];
  readonly #ignored: Ignored[] = [];
  readonly #warnings: Warning[] = [];
  readonly #errors: Problem[] = [];
  #order: DateOrder = "dayFirst";

  constructor(rows: readonly TableRow[], hints: CsvHints) {
    this.#rows = rows;
    this.#hints = hints;
  }

  /** Null where no line names the columns. */
  read(): BankFile | null {
    const start = this.#start();
    if (start === null) return null;
    const { at, columns, isNamed } = start;
    const order = csvOrder(this.#rows.slice(at), columns);
    if ("unsure" in order && this.#hints.dateOrder === null) {
      const { line, cells } = order.unsure;
      const example = (cells[columns.date] ?? "").trim();
      return { kind: "question", question: { ask: "date_order", line, example } };
    }
    this.#order = "order" in order ? order.order : (this.#hints.dateOrder ?? "dayFirst");
    let table = this.#open(columns, this.#rows.slice(0, at));
    for (const row of this.#rows.slice(isNamed ? at + 1 : at)) {
      const roles = this.#hints.columns === null ? headerRoles(row.cells) : null;
      const next = roles === null ? null : columnsOf(roles, row.cells);
      if (next === null) table.take(row);
      else table = this.#follow(table, next, row);
    }
    this.#close(table);
    if (this.#errors.length === 0 && this.#accounts.length === 0) {
      return refused("no_lines", this.#rows[at]?.line ?? 1, columns.named(columns.date));
    }
    return settled({
      format: "csv",
      accounts: this.#accounts,
      ignored: this.#ignored,
      warnings: this.#warnings,
      errors: this.#errors,
    });
  }

  /** Where the table begins, and its columns: by its header, or as somebody said. */
  #start(): { at: number; columns: Columns; isNamed: boolean } | null {
    const given = this.#hints.columns;
    const at =
      given === null
        ? this.#rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => headerRoles(cells) !== null)
        : this.#rows.findIndex(({ cells }) => isDated(cells, given));
    const row = this.#rows[at];
    const roles = given ?? headerRoles(row?.cells ?? []);
    if (row === undefined || roles === null) return null;
    const columns = columnsOf(roles, given === null ? row.cells : []);
    return columns === null ? null : { at, columns, isNamed: given === null };
  }

  #open(columns: Columns, above: readonly TableRow[]): CsvTable {
    const amounts = [columns.amount, columns.debit, columns.credit].filter((at) => at !== null);
    const { told, ignored } = readAbove(above, amounts);
    this.#ignored.push(...ignored);
    return new CsvTable(columns, cellDays(columns, this.#order, this.#hints.zone), told);
  }

  /** A header again begins another account where the lines above it name one; else it is a page’s. */
  #follow(table: CsvTable, columns: Columns, row: TableRow): CsvTable {
    const below = table.takeBelow();
    const { told } = readAbove(below, []);
    const isOther = told.account !== null && told.account !== table.told.account;
    if (isOther) {
      this.#close(table);
      return this.#open(columns, below);
    }
    for (const { line } of [...below, row]) {
      const because = line === row.line ? "header_again" : "footer";
      this.#ignored.push({ place: { line, index: 0 }, ref: null, because });
    }
    return table;
  }

  #close(table: CsvTable): void {
    table.end();
    this.#ignored.push(...table.ignored);
    this.#errors.push(...table.errors);
    this.#warnings.push(...table.warnings);
    const { told, columns } = table;
    const main = columns.currency ?? told.currency ?? "EUR";
    const groups = groupsOf(foldConversions(table.lines, main), told.account, main);
    const currencies = new Set(groups.map(({ currency }) => currency));
    if (currencies.size > 1) {
      this.#warnings.push({
        kind: "several_currencies",
        line: null,
        field: [...currencies].join(" "),
      });
    }
    for (const { lines, account, currency } of groups) {
      const isTold = groups.length === 1 || (account !== null && account === told.account);
      const own = isTold ? told : nothingTold();
      this.#accounts.push(csvAccount(lines, own, { account, currency }, this.#warnings));
    }
    const isEmpty = groups.length === 0 && (told.account !== null || told.closing !== null);
    if (isEmpty) {
      const of = { account: told.account, currency: main };
      this.#accounts.push(csvAccount([], told, of, this.#warnings));
    }
  }
}

function isDated(cells: readonly string[], roles: readonly ColumnRole[]): boolean {
  return cells.some((cell, at) => {
    const isDate = /date/iu.test(roles[at] ?? "");
    return isDate && (provenOrder(cell.trim()) !== null || /^\d{4}-\d{2}-\d{2}/u.test(cell.trim()));
  });
}

interface Group {
  readonly account: string | null;
  readonly currency: string;
  readonly lines: CsvLine[];
}

/** The lines of each account and currency, in the order of the file. */
function groupsOf(lines: readonly CsvLine[], told: string | null, main: string): Group[] {
  const groups = new Map<string, Group>();
  for (const one of lines) {
    const account = one.account ?? told;
    const currency = one.currency ?? main;
    const key = `${account ?? ""} ${currency}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { account, currency, lines: [one] });
    else group.lines.push(one);
  }
  return [...groups.values()];
}
