import { foldText } from "../kernel/text.ts";

/** In which order a column writes days: day first, as people here do, or as in the United States. */
export type DateOrder = "dayFirst" | "monthFirst";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/;
const IN_FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,? .*)?$/;
/** What databases write for no date at all: `00/00/0000`, `0000-00-00`, `0/0/00`. */
const NO_DATE = /^0{1,4}[/.-]0{1,2}[/.-]0{1,4}(?: .*)?$/;

/** Two digits name a year of the hundred that ends here. */
const LAST_SHORT_YEAR = 2069;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year + 2000 > LAST_SHORT_YEAR ? year + 1900 : year + 2000;
}

/** Whether a cell says that there is no date. */
export function isNoDate(text: string): boolean {
  return text === "" || text === "-" || NO_DATE.test(text);
}

/** The order a column proves: a day past the twelfth in second place, and never in the first. */
export function dateOrder(samples: readonly string[]): DateOrder {
  let monthFirst = false;
  for (const sample of samples) {
    const found = IN_FIGURES.exec(sample.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) return "dayFirst";
    if (Number(found[2]) > 12) monthFirst = true;
  }
  return monthFirst ? "monthFirst" : "dayFirst";
}

/**
 * The day a cell writes, as ISO: `31/12/2024`, `31.12.24`, `2024-12-31`, `20241231`, `31 déc. 2024`,
 * `Dec 31, 2024`, a day’s name before it or a time after, and the number a spreadsheet counts days
 * by. A date that can be read one way only is read so; otherwise the order of its column holds. Null
 * for anything else, a day that does not exist included.
 */
export function parseDate(text: string, order: DateOrder = "dayFirst"): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) {
    const [, first = "", second = "", year = ""] = figures;
    return inFigures(Number(first), Number(second), fullYear(year), order);
  }
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return inDigits(text);
  return text.length > 80 ? null : inWords(text, order);
}

function inFigures(first: number, second: number, year: number, order: DateOrder): string | null {
  const [day, month] = order === "dayFirst" ? [first, second] : [second, first];
  return dayOf(year, month, day) ?? dayOf(year, day, month);
}

/** `20241231`, `31122024`, or a spreadsheet’s count of days. */
function inDigits(text: string): string | null {
  const [whole = ""] = text.split(/[.,]/);
  if (whole.length === 8 && whole === text) {
    const at = (from: number, to: number) => Number(whole.slice(from, to));
    const year = at(0, 4);
    const named = year >= 1900 && year < 2100 ? dayOf(year, at(4, 6), at(6, 8)) : null;
    return named ?? dayOf(at(4, 8), at(2, 4), at(0, 2));
  }
  return whole.length === 5 ? ofSerial(Number(whole)) : null;
}

/** Days since 30 December 1899, as spreadsheets count them, from 1940 to 2069. */
function ofSerial(days: number): string | null {
  if (days < 14_611 || days > 62_093) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** By how the names of months begin, in French and English; `juin` and `juil` before `ju…`. */
const MONTHS: readonly (readonly [string, number])[] = [
  ["jan", 1],
  ["fev", 2],
  ["feb", 2],
  ["mar", 3],
  ["avr", 4],
  ["apr", 4],
  ["mai", 5],
  ["may", 5],
  ["juin", 6],
  ["jun", 6],
  ["juil", 7],
  ["jul", 7],
  ["aou", 8],
  ["aug", 8],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
];
const WEEKDAY = /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
const monthOf = (word: string) =>
  word.length > 9 ? undefined : MONTHS.find(([begins]) => word.startsWith(begins))?.[1];

const isDay = (part: string) => /^\d{1,2}$/.test(part);

function inWords(text: string, order: DateOrder): string | null {
  const parts = foldText(text)
    .split(" ")
    .map((part) => part.replace(/^(\d{1,2})(?:er|st|nd|rd|th)$/, "$1"));
  const from = parts.findIndex((part) => /^\d/.test(part) || (!isDayName(part) && monthOf(part)));
  if (from < 0 || from > 3) return null;
  // `Mar 12 2024` begins with a month, `mar. 12 mars 2024` with a day's name.
  const named = parts[0] === "mar" && /^\d{4}$/.test(parts[2] ?? "") ? 0 : from;
  const [a = "", b = "", c = ""] = parts.slice(named, named + 3);
  const year = /^(?:\d{2}|\d{4})$/.test(c) ? fullYear(c) : 0;
  if (isDay(a) && monthOf(b) !== undefined) return dayOf(year, monthOf(b) ?? 0, Number(a));
  if (monthOf(a) !== undefined && isDay(b)) return dayOf(year, monthOf(a) ?? 0, Number(b));
  if (isDay(a) && isDay(b)) return inFigures(Number(a), Number(b), year, order);
  if (/^\d{4}$/.test(a) && isDay(b) && isDay(c)) return dayOf(Number(a), Number(b), Number(c));
  return null;
}

/** `mardi` and `mar.` begin as `mars`: a day’s name, unless it is the month’s. */
function isDayName(word: string): boolean {
  return WEEKDAY.test(word) && !/^(?:mars|march)$/.test(word);
}

function dayOf(year: number, month: number, day: number): string | null {
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
