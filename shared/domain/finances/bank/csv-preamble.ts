import type { TableRow } from "#shared/domain/imports/table-row.ts";
import type { Balance, Ignored } from "./bank-file.ts";
import { cellCents } from "./amounts.ts";
import { headerKey } from "./csv-columns.ts";
import { dayOfCell } from "./days.ts";
import { oneLine } from "./texts.ts";

/** What the lines around a table say of its account. */
export interface Surroundings {
  account: string | null;
  currency: string | null;
  from: string | null;
  to: string | null;
  opening: Balance | null;
  closing: Balance | null;
}

export const nothingTold = (): Surroundings => ({
  account: null,
  currency: null,
  from: null,
  to: null,
  opening: null,
  closing: null,
});

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}/gu;
const BALANCE = /^(?:(?:ancien|nouveau|dernier|pre?ce?dent) )?solde\b/u;
const OPENING = /\b(?:de?but|initial|ancien|pre?ce?dent|reporte?)\b/u;

const daysIn = (text: string): string[] =>
  (text.match(DAY) ?? []).flatMap((written) => dayOfCell(written, "dayFirst") ?? []);

/** The amount that a text ends with, behind words and dates: `Solde au 30/09/2026 2 310,45 €`. */
function amountBehind(text: string): number | null {
  const rest = text.replace(DAY, "§");
  const from = rest.lastIndexOf("§") + 1;
  const start = rest.slice(from).search(/[+\-−(]?\d/u);
  if (start < 0) return null;
  const read = cellCents(rest.slice(from + start));
  return "cents" in read ? read.cents : null;
}

/** The balance of a line that begins with that word, and the column it stands in; null for any other. */
export function balanceIn(
  cells: readonly string[],
): { cents: number; column: number; date: string | null; isOpening: boolean } | null {
  const first = cells.findIndex((cell) => cell.trim() !== "");
  const words = cells[first] ?? "";
  const key = headerKey(words);
  if (first < 0 || !BALANCE.test(key) || /\bfrancs?\b|\bfrf\b/u.test(key)) return null;
  const date = daysIn(cells.join(" "))[0] ?? null;
  const isOpening = OPENING.test(key);
  for (let column = cells.length - 1; column > first; column--) {
    const read = cellCents(cells[column] ?? "");
    if ("cents" in read) return { cents: read.cents, column, date, isOpening };
  }
  const cents = amountBehind(words);
  return cents === null ? null : { cents, column: first, date, isOpening };
}

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u;
const MASKED = /^[*xX]{2,}\d{3,}$/u;
const NUMBERS = /^\d{5,} \d{5,}$|^\d{9,}$/u;
const TOKEN = /^[*xX]*[\dA-Z]{5,34}$/u;

/** As people write it too, in groups of four. */
const isIban = (text: string) => text.length < 50 && IBAN.test(text.replaceAll(" ", ""));

const figuresIn = (text: string) => text.replace(/\D/gu, "").length;

/** The number behind the word for an account: `Numéro de compte : 00012345601`, `carte n° 00012345602`. */
function namedAccount(cells: readonly string[]): string | null {
  for (const [column, cell] of cells.entries()) {
    const key = headerKey(cell);
    if (!/\bcompte\b|\biban\b|\baccount\b/u.test(key)) continue;
    const beside = oneLine(cells[column + 1] ?? "");
    if (figuresIn(cell) === 0 && TOKEN.test(beside) && figuresIn(beside) >= 4) return beside;
    const behind = oneLine(cell.slice(cell.indexOf(":") + 1));
    const iban = [beside, behind].find(isIban);
    if (iban !== undefined) return iban;
    const last = behind.split(" ").at(-1) ?? "";
    if (TOKEN.test(last) && figuresIn(last) >= 4) return last;
  }
  return null;
}

/** A number that can only be an account’s, on a line of dates and figures without words. */
function bareAccount(cells: readonly string[]): string | null {
  const found = cells.map(oneLine).find((cell) => {
    return isIban(cell) || MASKED.test(cell) || NUMBERS.test(cell);
  });
  return found ?? null;
}

/** A balance among the cells of the line that names the account: the last that has decimals. */
function balanceBeside(cells: readonly string[]): number | null {
  const cell = cells.findLast((one) => /\d[.,]\d{2}(?!\d)/u.test(one) && daysIn(one).length === 0);
  const read = cellCents(cell ?? "");
  return "cents" in read ? read.cents : null;
}

const CURRENCY = /(?:\bdevise|\bcurrency|compte tenu en)\W{0,5}(\p{L}+)/iu;

/** Takes what the lines above a table say; those that look like lines of the table are told as left out. */
export function readAbove(
  rows: readonly TableRow[],
  amountColumns: readonly number[],
): { told: Surroundings; ignored: Ignored[] } {
  const told = nothingTold();
  const ignored: Ignored[] = [];
  let lastDay: string | null = null;
  for (const { cells, line } of rows) {
    const text = oneLine(cells.join(" ").slice(0, 2_000));
    const days = daysIn(text);
    const balance = balanceIn(cells);
    if (balance !== null) {
      takeBalance(told, balance, lastDay);
      if (amountColumns.includes(balance.column)) {
        ignored.push({ place: { line, index: ignored.length + 1 }, ref: null, because: "balance" });
      }
      continue;
    }
    const named = namedAccount(cells);
    const account = named ?? bareAccount(cells);
    told.account ??= account;
    const beside = account === null || days.length === 0 ? null : balanceBeside(cells);
    if (beside !== null) {
      told.closing ??= { cents: beside, date: days.at(-1) ?? null, isTold: true };
    }
    const [first, second] = days;
    if (first !== undefined && second !== undefined) {
      told.from ??= first < second ? first : second;
      told.to ??= first < second ? second : first;
    } else lastDay = first ?? lastDay;
    const currency = CURRENCY.exec(text)?.[1]?.toUpperCase();
    if (currency !== undefined) told.currency ??= /^EUROS?$/u.test(currency) ? "EUR" : currency;
  }
  return { told, ignored };
}

export function takeBalance(
  told: Surroundings,
  { cents, date, isOpening }: { cents: number; date: string | null; isOpening: boolean },
  lastDay: string | null,
): void {
  if (isOpening) told.opening ??= { cents, date: date ?? told.from, isTold: true };
  else told.closing ??= { cents, date: date ?? told.to ?? lastDay, isTold: true };
}
