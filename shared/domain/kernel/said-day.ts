import { countNamed, monthNamed, weekdayNamed } from "./day-names.ts";
import {
  addDays,
  addMonths,
  daysApart,
  exactDay,
  lastOfMonth,
  partsOf,
  weekdayOf,
} from "./day-steps.ts";
import { foldText } from "./text.ts";

const DAYS_OF: ReadonlyMap<string, number> = new Map(
  Object.entries({
    j: 1,
    jour: 1,
    jours: 1,
    d: 1,
    day: 1,
    days: 1,
    sem: 7,
    semaine: 7,
    semaines: 7,
    w: 7,
    week: 7,
    weeks: 7,
  }),
);
const MONTHS_OF: ReadonlySet<string> = new Set(["mois", "month", "months"]);
/** Weeks, as French counts them: today is the first of the eight or fifteen days. */
const IN_WEEKS: ReadonlyMap<string, number> = new Map([
  ["huit jours", 7],
  ["quinze jours", 14],
]);
/** Farther away, a day and its weekday agree by chance: one of them is wrong. */
const AT_MOST_AWAY = 366;
const LATER: readonly (readonly [RegExp, number])[] = [
  [/ en huit$/, 7],
  [/ en quinze$/, 14],
  [/ week$/, 7],
];

/**
 * A day as people say it, French or English, day before month: `12/12`, `vendredi`, `demain`,
 * `dans trois jours`, `samedi 12 décembre`, `fin janvier`. Null when it is not understood.
 * A date without its year is the next one; a weekday is never today.
 */
export function readDay(text: string, today: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return exactDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = wordsOfDay(text);
  return (
    saying(words, today) ??
    weekday(words, today) ??
    later(words, today) ??
    distance(words, today) ??
    partOfMonth(words, today) ??
    calendar(words, today)
  );
}

/** Without case, accents, punctuation, nor what only leads to the day. */
export function wordsOfDay(text: string): string {
  return foldText(text)
    .replace(/^(?:le|pour le|avant le|d ici le|on|by|the) /, "")
    .replace(/\b(\d+) ?(?:er|st|nd|rd|th)\b/, "$1");
}

function saying(words: string, today: string): string | null {
  switch (words) {
    case "aujourd hui":
    case "ce soir":
    case "today":
    case "tonight":
      return today;
    case "hier":
    case "yesterday":
      return addDays(today, -1);
    case "avant hier":
    case "day before yesterday":
      return addDays(today, -2);
    case "demain":
    case "tomorrow":
      return addDays(today, 1);
    case "apres demain":
    case "day after tomorrow":
      return addDays(today, 2);
    case "semaine prochaine":
    case "la semaine prochaine":
    case "next week":
      return addDays(today, 7);
    case "mois prochain":
    case "next month":
      return addMonths(today, 1);
    case "fin du mois":
    case "fin de mois":
    case "end of month":
    case "end of the month":
      return lastOfMonth(partsOf(today).year, partsOf(today).month);
    case "fin de l annee":
    case "fin d annee":
    case "end of year":
    case "end of the year":
      return exactDay(partsOf(today).year, 12, 31);
    default:
      return null;
  }
}

function weekday(words: string, today: string): string | null {
  const bare = words.replace(/^(?:ce|next|this) /, "").replace(/ (?:prochain|qui vient)$/, "");
  const index = weekdayNamed(bare);
  return index === null ? null : addDays(today, (index - weekdayOf(today) + 7) % 7 || 7);
}

/** « mardi en huit », “Tuesday week”: a week after the day that is said. */
function later(words: string, today: string): string | null {
  for (const [ending, days] of LATER) {
    const bare = words.replace(ending, "");
    const day = bare === words ? null : (saying(bare, today) ?? weekday(bare, today));
    if (day !== null) return addDays(day, days);
  }
  return null;
}

function distance(words: string, today: string): string | null {
  const bare = words.replace(/^(?:dans|in|d ici) /, "");
  const weeks = IN_WEEKS.get(bare);
  if (weeks !== undefined) return addDays(today, weeks);
  const [number = "", unit = "", ...others] = bare.replace(/^\d{1,3}(?=[a-z])/, "$& ").split(" ");
  const count = others.length === 0 ? countNamed(number) : null;
  if (count === null) return null;
  if (MONTHS_OF.has(unit)) return addMonths(today, count);
  const days = DAYS_OF.get(unit);
  return days === undefined ? null : addDays(today, count * days);
}

/** « début janvier », « mi-décembre », “end of March”: the first, the fifteenth or the last of it. */
function partOfMonth(words: string, today: string): string | null {
  const match =
    /^(?:(debut|beginning|early|start)|(mi|mid|milieu)|fin|end|late)(?: de| d| of)? ([a-z]+)(?: (\d{4}))?$/.exec(
      words,
    );
  const month = monthNamed(match?.[3] ?? "");
  if (match === null || month === null) return null;
  const dayIn = (year: number) => {
    if (match[1] !== undefined) return exactDay(year, month, 1);
    const day = match[2] === undefined ? partsOf(lastOfMonth(year, month)).day : 15;
    return exactDay(year, month, day);
  };
  if (match[4] !== undefined) return dayIn(Number(match[4]));
  const { year } = partsOf(today);
  const day = dayIn(year);
  return day === null || day >= today ? day : dayIn(year + 1);
}

function calendar(words: string, today: string): string | null {
  const [first = "", ...others] = words.split(" ");
  const weekdaySaid = others.length === 0 ? null : weekdayNamed(first);
  const parts = partsSaid(weekdaySaid === null ? words : others.join(" "));
  if (parts === null) return null;
  const { day, month, year } = parts;
  const isSaid = (date: string | null) =>
    date !== null && (weekdaySaid === null || weekdayOf(date) === weekdaySaid);
  if (year !== null) {
    const date = month === null ? null : exactDay(year, month, day);
    return isSaid(date) ? date : null;
  }
  const from = partsOf(today);
  const dates =
    month === null
      ? // Of 12 months in a row each day falls on each weekday, but for those that few months have.
        range(-2, 24).map((by) => exactDayIn(from.year, from.month + by, day))
      : // Nine tries reach the next 29 February, also across a year such as 2100.
        range(-1, 8).map((by) => exactDay(from.year + by, month, day));
  const said = dates.filter((date) => date !== null).filter(isSaid);
  // With its weekday a day may have been: what is shown of one that is near has no year.
  if (weekdaySaid !== null) return nearest(said, today);
  return said.find((date) => date >= today) ?? null;
}

interface DayParts {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** A day, its month in figures or by its name on either side, and its year, where they are said. */
export function partsSaid(words: string): DayParts | null {
  const parts = words.split(" ");
  if (parts.length > 3) return null;
  const isMonthFirst = parts.length > 1 && monthNamed(parts[0] ?? "") !== null;
  const [dayText = "", monthText, yearText] = isMonthFirst ? [parts[1], parts[0], parts[2]] : parts;
  if (!/^\d{1,2}$/.test(dayText)) return null;
  const day = Number(dayText);
  if (monthText === undefined) return { day, month: null, year: null };
  const month = monthNamed(monthText) ?? (/^\d{1,2}$/.test(monthText) ? Number(monthText) : null);
  if (month === null) return null;
  if (yearText === undefined) return { day, month, year: null };
  if (!/^\d{2}(?:\d{2})?$/.test(yearText)) return null;
  const year = Number(yearText);
  return { day, month, year: year < 100 ? 2000 + year : year };
}

/** Months are counted on past December, and back before January. */
function exactDayIn(year: number, month: number, day: number): string | null {
  const { year: itsYear, month: itsMonth } = partsOf(lastOfMonth(year, month));
  return exactDay(itsYear, itsMonth, day);
}

function nearest(dates: readonly string[], today: string): string | null {
  const away = (date: string) => Math.abs(daysApart(today, date));
  const [closest] = dates.toSorted((one, other) => away(one) - away(other));
  return closest === undefined || away(closest) > AT_MOST_AWAY ? null : closest;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
