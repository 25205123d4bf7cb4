const MONTHS = 3;

/**
 * When the parts have to be tried together again: three months after they last were, or were made.
 * Milliseconds; a day that the month does not have becomes its last one.
 */
export function drillDueAt(since: number): number {
  const from = new Date(since);
  const due = new Date(since);
  due.setUTCMonth(from.getUTCMonth() + MONTHS);
  if (due.getUTCDate() !== from.getUTCDate()) due.setUTCDate(0);
  return due.getTime();
}

/** Whether a drill is due. One dated after now says nothing: the clock was wrong then, or is now. */
export function isDrillDue(since: number, now: number): boolean {
  return since > now || now >= drillDueAt(since);
}
