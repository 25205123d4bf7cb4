/** A stretch of days: from `start`, until the day before `end` where there is one. */
export interface Period {
  readonly start: string;
  readonly end: string | null;
}

/** Whether a period holds a day. ISO dates compare as text. */
export function holdsOn(period: Period, date: string): boolean {
  return period.start <= date && (period.end === null || date < period.end);
}

/** Whether two periods share a day. An empty one (it ends the day it starts) shares none. */
export function overlaps(a: Period, b: Period): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  return (b.end === null || a.start < b.end) && (a.end === null || b.start < a.end);
}

function isEmpty(period: Period): boolean {
  return period.end !== null && period.end <= period.start;
}

/** Whether every day of `inner` is one of `outer`. */
export function covers(outer: Period, inner: Period): boolean {
  if (inner.start < outer.start) return false;
  return outer.end === null || (inner.end !== null && inner.end <= outer.end);
}

export type PeriodProblem = "end_before_start" | "status_overlap";

/** Why a status cannot be held for this period beside the other periods of the same status. */
export function periodProblem(period: Period, others: readonly Period[]): PeriodProblem | null {
  if (period.end !== null && period.end < period.start) return "end_before_start";
  return others.some((other) => overlaps(period, other)) ? "status_overlap" : null;
}
