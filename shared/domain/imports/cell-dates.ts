const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? .*)?$/;

/** Two digits name a year of the hundred that ends here. */
const LAST_SHORT_YEAR = 2069;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year + 2000 > LAST_SHORT_YEAR ? year + 1900 : year + 2000;
}

/**
 * The day a cell writes, as ISO: `31/12/2024`, `31.12.24`, `2024-12-31`, each with or without a
 * time after it. Day first: an American date is refused or read as people here would read it.
 * Null for anything else, a day that does not exist included.
 */
export function parseDate(text: string): string | null {
  const iso = ISO.exec(text);
  const dayFirst = iso === null ? DAY_FIRST.exec(text) : null;
  const [year, month, day] =
    iso !== null
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : dayFirst !== null
        ? [fullYear(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1])]
        : [0, 0, 0];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
