import { addDays, addMonths, weekdayOf } from "#shared/domain/kernel/day-steps.ts";
import type { Cents } from "../money.ts";

/** A receipt as the declaration counts it. */
export interface Issued {
  readonly issuedOn: string;
  readonly isCancelled: boolean;
  readonly lines: readonly { readonly on: string; readonly cents: Cents }[];
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

export interface Declared {
  /** Gifts received within the period that receipts mention, whenever these were issued. */
  readonly cents: Cents;
  /** How many receipts mention them. */
  readonly mentioning: number;
  /** How many were issued within the period. */
  readonly issued: number;
  readonly cancelled: number;
}

/**
 * What is declared of a period (CGI, art. 222 bis): the gifts received in it that are on receipts, and how many
 * receipts were issued in it. What was cancelled counts for neither.
 */
export function declarationOf(receipts: readonly Issued[], { start, end }: Span): Declared {
  const isWithin = (day: string) => day >= start && day <= end;
  const standing = receipts.filter(({ isCancelled }) => !isCancelled);
  const mentioning = standing.filter(({ lines }) => lines.some(({ on }) => isWithin(on)));
  return {
    cents: mentioning
      .flatMap(({ lines }) => lines)
      .reduce((sum, { on, cents }) => (isWithin(on) ? sum + cents : sum), 0),
    mentioning: mentioning.length,
    issued: standing.filter(({ issuedOn }) => isWithin(issuedOn)).length,
    cancelled: receipts.filter(({ isCancelled, issuedOn }) => isCancelled && isWithin(issuedOn))
      .length,
  };
}

/**
 * What is declared for a year: the year of the books that ended in it where that is not the calendar’s, else the
 * calendar year.
 */
export function periodFor(year: number, booksYears: readonly Span[]): Span {
  const ended = booksYears.findLast(({ end }) => end.startsWith(`${year}-`));
  return ended ?? { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** The month up to which receipts of the year before are asked for: people declare their income in spring. */
const LAST_MONTH = 5;

/** The year whose receipts are waited for on a day; null from June on. */
export function awaitedYear(today: string): number | null {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return month <= LAST_MONTH ? year - 1 : null;
}

/** No holiday falls on the second to the fifth of May but on a weekend, or once in centuries. */
function nextWorked(after: string): string {
  const next = addDays(after, 1);
  const isWeekend = weekdayOf(next) === 0 || weekdayOf(next) === 6;
  return isWeekend ? nextWorked(next) : next;
}

/** By when (CGI, art. 223): the second working day after the first of May, or three months after a year that ends otherwise. */
export function deadlineOf({ end }: Span): string {
  if (!end.endsWith("-12-31")) return addMonths(end, 3);
  const may = `${Number(end.slice(0, 4)) + 1}-05-01`;
  return nextWorked(nextWorked(may));
}
