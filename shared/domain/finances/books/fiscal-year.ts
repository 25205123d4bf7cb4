import { addDays, addMonths, daysApart } from "#shared/domain/kernel/day-steps.ts";

interface Span {
  readonly start: string;
  readonly end: string;
}

interface KnownYear extends Span {
  readonly isClosed?: boolean;
}

/**
 * A year of the books lasts twelve months as a rule. A first one, or one that changes its last day, is longer or
 * shorter: two years at most (BOI-BIC-DECLA-30-20-10).
 */
const MOST_MONTHS = 24;
/** Years opened at once before the first: a day further back is a slip of the hand. */
const MOST_BACK = 3;

export type YearProblem =
  | { readonly kind: "ends_before_it_starts" }
  | { readonly kind: "too_long" }
  | { readonly kind: "overlaps"; readonly start: string; readonly end: string }
  /** Years follow each other without a hole: the day that one would have to begin, or end, on. */
  | { readonly kind: "hole"; readonly day: string }
  /** What the first year opened with is sealed: nothing is carried into it any more. */
  | { readonly kind: "before_closed"; readonly start: string };

export function yearProblem(year: Span, others: readonly KnownYear[]): YearProblem | null {
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
  if (year.end < first.start && first.isClosed === true) {
    return { kind: "before_closed", start: first.start };
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

/** The twelve months before the first year; null where there is none, or nothing is carried into it any more. */
export function yearBefore(years: readonly KnownYear[]): Span | null {
  const [first] = bounds(years);
  if (first === undefined || first.isClosed === true) return null;
  return { start: addMonths(first.start, -12), end: addDays(first.start, -1) };
}

/** The years to open so that one before the first has a day, the last of them first; none where `yearBefore` is null. */
export function yearsBack(years: readonly KnownYear[], day: string): Span[] {
  const opened: Span[] = [];
  const all = [...years];
  for (let year = yearBefore(all); year !== null && day <= year.end; year = yearBefore(all)) {
    if (opened.length === MOST_BACK) return [];
    opened.push(year);
    all.push(year);
  }
  return opened;
}

function bounds<One extends Span>(years: readonly One[]): [One | undefined, One | undefined] {
  const sorted = years.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return [sorted.at(0), sorted.at(-1)];
}
