const DAY_MS = 86_400_000;
const FIRST_DAY = "0000-01-01";
/** The last that a date can say. */
export const LAST_DAY = "9999-12-31";

/** The day itself where there is one: not 30 February. */
export function exactDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1000 && year <= 9999 ? isoDay(date) : null;
}

/**
 * The days beside one that no calendar has: 28 February and 1 March around 29 February 2023. Null for a day
 * there is, and for what is none by its form.
 */
export function daysAround(text: string): { before: string; after: string } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number) ?? [];
  const [year = 0, month = 0, day = 0] = parts;
  if (year < 1000 || month < 1 || month > 12 || day < 1 || exactDay(year, month, day) !== null) {
    return null;
  }
  const before = lastOfMonth(year, month);
  return { before, after: addDays(before, 1) };
}

export function addDays(date: string, days: number): string {
  return isoDay(new Date(utc(date) + days * DAY_MS));
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const last = lastOfMonth(year, month + months);
  return day > Number(last.slice(8)) ? last : `${last.slice(0, 8)}${date.slice(8)}`;
}

/** The last day of a month, counted on past December. */
export function lastOfMonth(year: number, month: number): string {
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

/** From 0, Sunday. */
export const weekdayOf = (date: string) => new Date(utc(date)).getUTCDay();

/** Whole days from one to the other. */
export const daysApart = (from: string, to: string) => Math.round((utc(to) - utc(from)) / DAY_MS);

export function partsOf(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** ISO dates compare as text. */
export function earliestFirst(days: Iterable<string>): string[] {
  return [...days].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** Days are told with four figures of a year: what comes before or after is the first or the last of these. */
function isoDay(date: Date): string {
  const told = Math.min(Math.max(date.getTime(), utc(FIRST_DAY)), utc(LAST_DAY));
  return new Date(told).toISOString().slice(0, 10);
}
