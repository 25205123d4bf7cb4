import { isSmall, type SmallCounts } from "./threshold.ts";

/**
 * A count as it is shown, rounded to the nearest step; null where it is hidden. The true count is looked at, not
 * what it is rounded to; and a 0 is never shown of what is not one.
 */
export function shownCount(count: number, step: number, small: SmallCounts): number | null {
  if (isSmall(count, small)) return null;
  const rounded = Math.round(count / step) * step;
  return rounded === 0 && count > 0 ? null : rounded;
}

/** A part of a whole, and whether both are published as counts. */
export interface Part {
  readonly count: number;
  readonly of: number;
  readonly isCellHidden: boolean;
  readonly isTotalHidden: boolean;
}

/**
 * A percentage in tenths; null where it would tell what is hidden: the cell from its total, the total from its cell,
 * or how few the others are, of whom 97 % say as much as 3 %.
 */
export function shownPercent(
  { count, of, isCellHidden, isTotalHidden }: Part,
  small: SmallCounts,
): number | null {
  if (isCellHidden || isTotalHidden || of === 0) return null;
  if ([count, of, of - count].some((one) => isSmall(one, small))) return null;
  return Math.round((1000 * count) / of);
}

/** What is told of how long some cases took, in whole days. */
export interface Durations {
  readonly count: number | null;
  readonly mean: number | null;
  readonly shortest: number | null;
  readonly longest: number | null;
}

/**
 * Nothing of fewer cases than the threshold. The shortest and the longest are those of somebody: they are told
 * where so many cases have them that they are nobody’s.
 */
export function shownDurations(days: readonly number[], small: SmallCounts): Durations {
  const count = isSmall(days.length, small) ? null : days.length;
  if (count === null || count === 0) return { count, mean: null, shortest: null, longest: null };
  const shared = (day: number) =>
    days.filter((one) => one === day).length < small.threshold ? null : day;
  return {
    count,
    mean: Math.round(days.reduce((sum, one) => sum + one, 0) / count),
    shortest: shared(Math.min(...days)),
    longest: shared(Math.max(...days)),
  };
}
