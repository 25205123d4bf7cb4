import { addDays, addMonths, daysApart } from "#shared/domain/kernel/day-steps.ts";

interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * A year of the books lasts twelve months as a rule. A first one, or one that changes its last day, is longer or
 * shorter: two years at most (BOI-BIC-DECLA-30-20-10).
 */
const MOST_MONTHS = 24;

export type YearProblem =
  | { readonly kind: "ends_before_it_starts" }
  | { readonly kind: "too_long" }
  | { readonly kind: "overlaps"; readonly start: string; readonly end: string }
  /** Years follow each other without a hole: the day that one would have to begin, or end, on. */
  | { readonly kind: "hole"; readonly day: string };

export function yearProblem(year: Span, others: readonly Span[]): YearProblem | null {
  if (year.end <= year.start) return { kind: "ends_before_it_starts" };
  if (year.end >= addMonths(year.start, MOST_MONTHS)) return { kind: "too_long" };
  const over = others.find(({ start, end }) => start <= year.end && year.start <= end);
  if (over !== undefined) return { kind: "overlaps", start: over.start, end: over.end };
  const [first, last] = bounds(others);
  if (first === undefined || last === undefined) return null;
  if (year.start > last.end && year.start !== addDays(last.end, 1)) {
    return { kind: "hole", day: addDays(last.end, 1) };
  }
  if (year.end < first.start && year.end !== addDays(first.start, -1)) {
    return { kind: "hole", day: addDays(first.start, -1) };
  }
  return null;
}

/** The twelve months that follow the last year; of the first one, the calendar year of a day. */
export function nextYear(years: readonly Span[], today: string): Span {
  const [, last] = bounds(years);
  if (last === undefined) {
    return { start: `${today.slice(0, 4)}-01-01`, end: `${today.slice(0, 4)}-12-31` };
  }
  const start = addDays(last.end, 1);
  return { start, end: addDays(addMonths(start, 12), -1) };
}

/** The years to open so that one has a day; none where it is before the first, or too far after the last. */
export function yearsUntil(years: readonly Span[], day: string): Span[] {
  const opened: Span[] = [];
  const [first] = bounds(years);
  if (first !== undefined && day < first.start) return [];
  const all = [...years];
  while (!all.some(({ start, end }) => start <= day && day <= end)) {
    const next = nextYear(all, day);
    if (all.length > 0 && daysApart(next.start, day) > 400) return [];
    opened.push(next);
    all.push(next);
  }
  return opened;
}

function bounds<One extends Span>(years: readonly One[]): [One | undefined, One | undefined] {
  const sorted = years.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return [sorted.at(0), sorted.at(-1)];
}
