import { foldText } from "#shared/domain/kernel/text.ts";

const DAY_MS = 86_400_000;

const WEEKDAYS = [
  ["dimanche", "sunday"],
  ["lundi", "monday"],
  ["mardi", "tuesday"],
  ["mercredi", "wednesday"],
  ["jeudi", "thursday"],
  ["vendredi", "friday"],
  ["samedi", "saturday"],
];

const MONTHS = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
];

const UNITS: Record<string, number> = {
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
};

/**
 * A due date as people type it in a meeting, French or English, day before month: `12/12`,
 * `vendredi`, `demain`, `dans 3 jours`, `1er décembre`. Null when it is not understood.
 * A date without its year is the next one; a weekday is never today.
 */
export function parseDueDate(text: string, today: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return exactDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = foldText(text)
    .replace(/^(?:le|pour le|avant le|d ici le|on|by|the) /, "")
    .replace(/\b(\d+) ?(?:er|st|nd|rd|th)\b/, "$1");
  return (
    sayings(words, today) ??
    weekday(words, today) ??
    distance(words, today) ??
    calendar(words, today)
  );
}

function sayings(words: string, today: string): string | null {
  switch (words) {
    case "aujourd hui":
    case "ce soir":
    case "today":
    case "tonight":
      return today;
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
    case "fin du mois":
    case "fin de mois":
    case "end of month":
    case "end of the month":
      return endOfMonth(today);
    default:
      return null;
  }
}

function weekday(words: string, today: string): string | null {
  const bare = words.replace(/^(?:ce|next|this) /, "").replace(/ (?:prochain|qui vient)$/, "");
  const index = indexOfName(WEEKDAYS, bare);
  if (index < 0) return null;
  const from = new Date(utc(today)).getUTCDay();
  return addDays(today, (index - from + 7) % 7 || 7);
}

function distance(words: string, today: string): string | null {
  const match = /^(?:(?:dans|in|d ici) )?(\d{1,3}) ?([a-z]+)$/.exec(words);
  const days = UNITS[match?.[2] ?? ""];
  return match === null || days === undefined ? null : addDays(today, Number(match[1]) * days);
}

function calendar(words: string, today: string): string | null {
  const parts = words.split(" ");
  if (parts.length === 0 || parts.length > 3) return null;
  const named = parts.findIndex((part) => indexOfName(MONTHS, part) >= 0);
  const ordered = named === 0 ? [parts[1], parts[0], parts[2]] : parts;
  const [dayText, monthText, yearText] = ordered;
  const day = wholeNumber(dayText);
  if (day === null) return null;
  if (monthText === undefined) return nextDayOfMonth(day, today);
  const name = indexOfName(MONTHS, monthText);
  const month = name >= 0 ? name + 1 : wholeNumber(monthText);
  if (month === null) return null;
  if (yearText !== undefined) {
    const year = /^\d{2}(?:\d{2})?$/.test(yearText) ? Number(yearText) : null;
    return year === null ? null : exactDay(year < 100 ? 2000 + year : year, month, day);
  }
  const thisYear = Number(today.slice(0, 4));
  // Nine tries reach the next 29 February, also across a year such as 2100.
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = exactDay(year, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function nextDayOfMonth(day: number, today: string): string | null {
  let year = Number(today.slice(0, 4));
  let month = Number(today.slice(5, 7));
  for (let tries = 0; tries < 4; tries += 1) {
    const date = exactDay(year, month, day);
    if (date !== null && date >= today) return date;
    year = month === 12 ? year + 1 : year;
    month = month === 12 ? 1 : month + 1;
  }
  return null;
}

/** The place of a name in a list of synonyms, three letters being enough where only one fits. */
function indexOfName(names: readonly string[][], word: string): number {
  const exact = names.findIndex((list) => list.includes(word));
  if (exact >= 0 || word.length < 3) return exact;
  const close = names.flatMap((list, index) =>
    list.some((name) => name.startsWith(word)) ? [index] : [],
  );
  return close.length === 1 ? (close[0] ?? -1) : -1;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : null;
}

function exactDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1000 && year <= 9999 ? isoDay(date) : null;
}

function endOfMonth(today: string): string {
  return isoDay(new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 0)));
}

function addDays(date: string, days: number): string {
  return isoDay(new Date(utc(date) + days * DAY_MS));
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
