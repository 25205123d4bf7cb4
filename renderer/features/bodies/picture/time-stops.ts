import { daysBetween } from "#renderer/lib/dates.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";

/** The days that the picture can be shown of, and those on which something changed. */
export interface Span {
  readonly first: string;
  readonly last: string;
  readonly changes: readonly string[];
}

/** All the days on which something changed, with today and the one that is shown. */
export function spanOf(changes: readonly string[], shown: string, today: string): Span {
  const days = [...changes, shown, today].toSorted();
  return { first: days[0] ?? today, last: days.at(-1) ?? today, changes };
}

export function dayAt({ first }: Span, index: number): string {
  return addDays(first, index);
}

export function indexOf({ first }: Span, day: string): number {
  return daysBetween(first, day);
}

/** The change before a day or after it; null where there is none. */
export function changeNextTo(
  { changes }: Span,
  day: string,
  way: "earlier" | "later",
): string | null {
  const found =
    way === "later" ? changes.find((one) => one > day) : changes.findLast((one) => one < day);
  return found ?? null;
}
