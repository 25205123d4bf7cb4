import { countNamed, isWeekday, weekdayNamed } from "./day-names.ts";
import { addDays, daysApart, partsOf, weekdayOf } from "./day-steps.ts";
import { partsSaid, readDay, wordsOfDay } from "./said-day.ts";

/**
 * What tells the days that somebody looks for by saying one, gone by or to come: « 27 novembre » of
 * any year, the « vendredi » before and the one after, « hier ». Null where no day is said: a number
 * on its own or the beginning of a weekday is rather something else.
 */
export function daysSaid(text: string, today: string): ((date: string) => boolean) | null {
  const words = wordsOfDay(text);
  const [first = "", ...others] = words.split(" ");
  if (isWeekday(words)) {
    const index = weekdayNamed(words);
    return (date) => weekdayOf(date) === index && Math.abs(daysApart(today, date)) <= 7;
  }
  const past = dayGoneBy(words, today);
  if (past !== null) return (date) => date === past;
  const isNamed = others.length > 0 && isWeekday(first);
  const parts = partsSaid(isNamed ? others.join(" ") : words);
  if (parts !== null && !isNamed && parts.month === null) return null;
  if (parts?.month !== undefined && parts.month !== null && parts.year === null) {
    const { day, month } = parts;
    const index = isNamed ? weekdayNamed(first) : null;
    return (date) =>
      partsOf(date).month === month &&
      partsOf(date).day === day &&
      (index === null || weekdayOf(date) === index);
  }
  const isBeginning = others.length === 0 && weekdayNamed(words) !== null;
  const day = isBeginning ? null : readDay(text, today);
  return day === null ? null : (date) => date === day;
}

/** « vendredi dernier », « il y a trois jours », “last Friday”, “two weeks ago”. */
function dayGoneBy(words: string, today: string): string | null {
  const bare = words.replace(/ dernier$/, "").replace(/^last /, "");
  if (bare !== words && isWeekday(bare)) {
    const index = weekdayNamed(bare) ?? 0;
    return addDays(today, -((weekdayOf(today) - index + 7) % 7 || 7));
  }
  const [, french, frenchUnit, english, englishUnit] =
    /^(?:il y a ([a-z]+|\d+) (jours?|semaines?)|([a-z]+|\d+) (days?|weeks?) ago)$/.exec(words) ??
    [];
  const count = countNamed(french ?? english ?? "");
  const unit = frenchUnit ?? englishUnit ?? "";
  if (count === null) return null;
  return addDays(today, -count * (/^(?:sem|week)/.test(unit) ? 7 : 1));
}
