import { parseDate, type DateOrder } from "#shared/domain/imports/cell-dates.ts";
import type { IsoDate } from "#shared/domain/kernel/dates.ts";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

/** A day that exists, of a year in which banks wrote files; null for any other. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** The first eight figures of a date of OFX: the day as the bank wrote it, whatever zone stands behind it. */
export function dayOfFigures(text: string): IsoDate | null {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[\dT [.:+-])/u.exec(text);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The day of a date of ISO 8601 as it is written, with or without a time. */
export function dayOfIso(text: string): IsoDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[TZ+-])/u.exec(text);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

const FIGURES = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:$|[,\s]\s?(.*)$)/u;

/** What a date in figures proves: that its first, or its second, number is no month. */
export function provenOrder(text: string): DateOrder | "either" | null {
  const found = FIGURES.exec(text);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first > 12) return "dayFirst";
  if (second > 12) return "monthFirst";
  return first === second ? null : "either";
}

/** The day a cell writes, in the order of its file: never the other way round for one line. */
export function dayOfCell(text: string, order: DateOrder): IsoDate | null {
  const found = FIGURES.exec(text);
  if (found === null) return text.length > 40 ? null : withinYears(parseDate(text, order));
  const [first, second] = [Number(found[1]), Number(found[2])];
  const year = fullYear(found[3] ?? "");
  return order === "dayFirst" ? dayOf(year, second, first) : dayOf(year, first, second);
}

function withinYears(date: string | null): IsoDate | null {
  if (date === null) return null;
  const year = Number(date.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? null : date;
}

/** Two figures name a year of the hundred that ends in 2069. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year > 69 ? year + 1900 : year + 2000;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/u;
/** What programs write in a column of zones. Paris has the first two. */
const OFFSETS: Readonly<Record<string, string>> = {
  CET: "+01:00",
  CEST: "+02:00",
  UTC: "Z",
  GMT: "Z",
  WET: "Z",
  BST: "+01:00",
  PST: "-08:00",
  PDT: "-07:00",
  EST: "-05:00",
  EDT: "-04:00",
};

/** The milliseconds of a moment that says its zone, or stands in a column that does; null for any other. */
export function instantOfCell(text: string, columnZone: string | null): number | null {
  const found = INSTANT.exec(text);
  if (found === null) return null;
  const [, day = "", time = "", written] = found;
  const zone = written ?? columnZone;
  if (zone === null || zone === undefined) return null;
  const offset = OFFSETS[zone] ?? zone;
  const ms = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(ms) ? null : ms;
}
