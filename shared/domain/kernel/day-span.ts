import { addDays, LAST_DAY } from "./day-steps.ts";

/**
 * A stretch of whole days: `end` is its last day, null while none is set. Mandates and bodies are told
 * so, as people say « jusqu’au 30 juin »; a status ends on the first day without it (`people/periods.ts`).
 */
export interface DaySpan {
  readonly start: string;
  readonly end: string | null;
}

/** Whether a span has that day. ISO dates compare as text. */
export function hasDay({ start, end }: DaySpan, day: string): boolean {
  return start <= day && (end === null || day <= end);
}

/** The first day that two spans share, or null. */
export function sharedDay(a: DaySpan, b: DaySpan): string | null {
  const day = a.start > b.start ? a.start : b.start;
  return hasDay(a, day) && hasDay(b, day) ? day : null;
}

/** Whether every day of `inner` is one of `outer`. */
export function within(inner: DaySpan, outer: DaySpan): boolean {
  if (inner.start < outer.start) return false;
  return outer.end === null || (inner.end !== null && inner.end <= outer.end);
}

/** The days that two spans share, or null. */
export function intersection(a: DaySpan, b: DaySpan): DaySpan | null {
  const start = sharedDay(a, b);
  return start === null ? null : { start, end: earliestEnd(a.end, b.end) };
}

/** What is left of a span without the days of another. */
export function without(span: DaySpan, other: DaySpan): DaySpan[] {
  if (sharedDay(span, other) === null) return [span];
  const left: DaySpan[] = [];
  if (span.start < other.start) left.push({ start: span.start, end: addDays(other.start, -1) });
  const isAfter = other.end !== null && (span.end === null || other.end < span.end);
  if (isAfter && other.end < LAST_DAY) left.push({ start: addDays(other.end, 1), end: span.end });
  return left;
}

/** The earlier of two last days, of which null is none. */
export function earliestEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** A stretch that ends on the first day without it (`people/periods.ts`), by its last day. */
export function toDaySpan({ start, end }: { start: string; end: string | null }): DaySpan {
  return { start, end: end === null ? null : addDays(end, -1) };
}
