import { daysAround } from "#shared/domain/kernel/day-steps.ts";
import { spokenDay } from "#shared/domain/kernel/spoken-day.ts";

export interface NoSuchDayWords {
  readonly day: string;
  readonly before: string;
  readonly after: string;
}

/** A day that no calendar has, and the days beside it, as one says them. Null for what is no date at all. */
export function sayNoSuchDay(text: string, language: "fr" | "en"): NoSuchDayWords | null {
  const around = daysAround(text);
  if (around === null) return null;
  const month = spokenDay(`${text.slice(0, 8)}01`, language);
  return {
    day: month.replace(/^\S+/u, String(Number(text.slice(8)))),
    before: spokenDay(around.before, language),
    after: spokenDay(around.after, language),
  };
}
