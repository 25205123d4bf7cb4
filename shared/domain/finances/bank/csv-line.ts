import { foldText } from "#shared/domain/kernel/text.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type {
  BankLine,
  Ignored,
  IgnoredBecause,
  Original,
  Problem,
  ProblemKind,
  Warning,
} from "./bank-file.ts";
import { cellCents } from "./amounts.ts";
import type { Columns } from "./csv-columns.ts";
import type { CellDays } from "./csv-dates.ts";
import { sideOf, stateOfLine } from "./csv-status.ts";
import { idOf, joinParts, oneLine } from "./texts.ts";

/** A line of a table, with what its sign and its account depend on. */
export interface CsvLine {
  readonly line: BankLine;
  readonly account: string | null;
  readonly currency: string | null;
  readonly balance: number | null;
  /** What stands in the column of debits, with its sign as written. */
  readonly debit: number | null;
  /** A fee that the amount may be without. */
  readonly feeApart: number | null;
  /** Its amount as the file writes it. */
  readonly written: string;
  /** The line this one belongs to, by its identifier. */
  readonly reference: string | null;
}

export interface LineReader {
  readonly columns: Columns;
  readonly days: CellDays;
  readonly warnings: Warning[];
}

type Read = CsvLine | Ignored | { readonly problems: readonly Problem[] };

/** A line that has a day; or why it is not booked, or cannot be read. */
export function readCsvLine(reader: LineReader, row: TableRow, index: number): Read {
  const { columns, days, warnings } = reader;
  const { cells, line } = row;
  const place = { line, index };
  const problems: Problem[] = [];
  const refuse = (kind: ProblemKind, field: string) => {
    problems.push({ kind, line, index, field });
  };
  const textAt = (column: number | null) => (column === null ? "" : oneLine(cells[column] ?? ""));
  const id = idOf(textAt(columns.at("id")));
  const ignored = (because: IgnoredBecause): Ignored => ({ place, ref: id, because });
  const state = stateOfLine(textAt(columns.at("status")));
  if (state === "pending" || state === "cancelled") return ignored(state);
  if (/^memo$/u.test(foldText(textAt(columns.at("impact"))))) return ignored("information");
  if (state === null) {
    warnings.push({ kind: "status_unknown", line, field: textAt(columns.at("status")) });
  }
  const date = days.of(cells, columns.date);
  if (date === undefined) refuse("date_missing", columns.named(columns.date));
  else if (date === null) refuse("date_invalid", columns.named(columns.date));
  const dayAt = (column: number | null) => {
    const day = days.of(cells, column);
    if (day === null) refuse("date_invalid", columns.named(column));
    return day ?? null;
  };
  const valueDate = dayAt(columns.valueDate);
  const operationDate = dayAt(columns.operationDate);
  const currencies = new Set<string>();
  const amountAt = (column: number | null): number | null => {
    if (column === null || textAt(column) === "") return null;
    const read = cellCents(cells[column] ?? "");
    if ("problem" in read) refuse(read.problem, columns.named(column));
    else if (read.currency !== null) currencies.add(read.currency);
    return "cents" in read ? read.cents : null;
  };
  const { cents, debit } = moneyOf(reader, cells, amountAt, refuse);
  const fee = amountAt(columns.at("fee"));
  const gross = amountAt(columns.at("gross"));
  const currency = currencyOf(textAt(columns.at("currency")));
  const [written] = currencies;
  if (
    currencies.size > 1 ||
    (written !== undefined && written !== (currency ?? columns.currency ?? "EUR"))
  ) {
    refuse("currency_differs", columns.named(columns.amount ?? columns.debit ?? columns.credit));
  }
  if (problems.length > 0 || date === undefined || date === null) return { problems };
  const feeApart = columns.feeApart ? fee : null;
  if (cents === 0 && (feeApart ?? 0) === 0) return ignored("zero");
  const operation = textAt(columns.at("operation")) || null;
  const label = joinParts(columns.labels.map((column) => cells[column] ?? ""));
  const bankLine: BankLine = {
    date,
    valueDate,
    operationDate,
    cents,
    label: label === "" ? (operation ?? "") : label,
    id,
    operation,
    fee: feeApart === null ? feeOf(fee, gross, cents) : null,
    details: [],
    original: originalOf(columns, textAt),
    place,
  };
  const balance = cellCents(
    columns.at("balance") === null ? "" : (cells[columns.at("balance") ?? 0] ?? ""),
  );
  return {
    line: bankLine,
    account: textAt(columns.at("account")) || null,
    currency,
    balance: "cents" in balance ? balance.cents : null,
    debit,
    feeApart: feeApart === 0 ? null : feeApart,
    written: textAt(columns.amount ?? columns.debit),
    reference: idOf(textAt(columns.at("reference"))),
  };
}

/** What is between gross and net; alone, a fee is taken off. */
function feeOf(fee: number | null, gross: number | null, net: number): number | null {
  if (fee === null || fee === 0) return null;
  return gross === null ? -Math.abs(fee) : net - gross || null;
}

/** The amount of a line, from one column, from one with its side beside it, or from two. */
function moneyOf(
  { columns }: LineReader,
  cells: readonly string[],
  amountAt: (column: number | null) => number | null,
  refuse: (kind: ProblemKind, field: string) => void,
): { cents: number; debit: number | null } {
  const sense = columns.at("sense");
  if (columns.amount !== null) {
    const isEmpty = (cells[columns.amount] ?? "").trim() === "";
    const cents = amountAt(columns.amount) ?? 0;
    if (isEmpty) refuse("amount_missing", columns.named(columns.amount));
    if (sense === null || isEmpty) return { cents, debit: null };
    const side = sideOf(cells[sense] ?? "");
    if (side === null) refuse("direction_missing", columns.named(sense));
    return { cents: (side ?? 1) * Math.abs(cents) || 0, debit: null };
  }
  const both = [columns.debit, columns.credit].filter((column) => column !== null);
  const field = both.map((column) => columns.named(column)).join("/");
  const isEmpty = both.every((column) => (cells[column] ?? "").trim() === "");
  if (isEmpty) refuse("amount_missing", field);
  const debit = amountAt(columns.debit);
  const credit = amountAt(columns.credit);
  // Some banks write 0,00 in the column that says nothing.
  if ((debit ?? 0) !== 0 && (credit ?? 0) !== 0) refuse("debit_and_credit", field);
  if ((debit ?? 0) !== 0) return { cents: -Math.abs(debit ?? 0), debit };
  return { cents: credit ?? 0, debit: null };
}

function currencyOf(written: string): string | null {
  const bare = written.trim().toUpperCase();
  if (/^(?:€|EUROS?)$/u.test(bare)) return "EUR";
  return /^[A-Z]{3}$/u.test(bare) ? bare : null;
}

function originalOf(columns: Columns, textAt: (column: number | null) => string): Original | null {
  const amount = textAt(columns.at("originalAmount"));
  const currency = currencyOf(textAt(columns.at("originalCurrency")));
  return currency === null || currency === "EUR" ? null : { amount: amount || null, currency };
}
