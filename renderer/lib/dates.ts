const DAY_MS = 86_400_000;

const pad = (value: number) => String(value).padStart(2, "0");

/** Today here, `YYYY-MM-DD`. */
export function todayIso(now: Date = new Date()): string {
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Whole days from `from` to `to`, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

export interface DateWords {
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
}

/** How people say a date: "demain", "mardi 24 novembre", with the year when it is another one. */
export function sayDate(
  date: string,
  language: string,
  words: DateWords,
  today: string = todayIso(),
): string {
  const distance = daysBetween(today, date);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  if (distance === -1) return words.yesterday;
  return plainDate(date, language, today);
}

/** The same in full, even of tomorrow: « jusqu’au vendredi 4 décembre ». */
export function plainDate(date: string, language: string, today: string = todayIso()): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const near = Math.abs(daysBetween(today, date)) < 60;
  return formatDate(date, language, {
    ...(near ? { weekday: "long" } : {}),
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}

/** "dimanche 22 novembre 2026": the exact one, shown on hover. */
export function exactDate(date: string, language: string): string {
  return formatDate(date, language, { dateStyle: "full" });
}

/** "22/11/2026": for dense lists. */
export function shortDate(date: string, language: string): string {
  return formatDate(date, language, { day: "2-digit", month: "2-digit", year: "numeric" });
}

function formatDate(date: string, language: string, style: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(locale(language), { ...style, timeZone: "UTC" }).format(
    new Date(`${date}T00:00Z`),
  );
  // Intl writes "1 mars"; in French the first of a month is an ordinal.
  return language.startsWith("fr") ? text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ") : text;
}

/** English here writes day before month, as in Europe. */
export function locale(language: string): string {
  return language.startsWith("en") ? "en-GB" : "fr-FR";
}

/** The local day of an instant. */
export function dayOf(instant: string): string {
  return todayIso(new Date(instant));
}

export function sayTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), { timeStyle: "short" }).format(
    new Date(instant),
  );
}

export function exactInstant(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: "full",
    timeStyle: "medium",
  }).format(new Date(instant));
}
