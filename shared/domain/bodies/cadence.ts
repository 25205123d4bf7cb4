import { z } from "zod";
import { addDays, addMonths, partsOf } from "../kernel/day-steps.ts";

/** How often a body meets: within so many weeks of the last time, or once in each quarter of a year. */
export const Cadence = z.discriminatedUnion("every", [
  z.object({ every: z.literal("weeks"), weeks: z.number().int().min(1).max(104) }),
  z.object({ every: z.literal("quarter") }),
]);
export type Cadence = z.infer<typeof Cadence>;

/** When a body met last, and the last day on which it can meet again and keep to its cadence. */
export interface NextMeeting {
  readonly last: string | null;
  readonly due: string;
}

/**
 * From the days on which it met, in order, until `day`; what is due before that day is late. Within weeks, the
 * first is due so long after the body opens. In quarters, the one before counts too, where the body
 * was open on all its days.
 */
export function nextMeeting(
  cadence: Cadence,
  openedOn: string,
  met: readonly string[],
  day: string,
): NextMeeting {
  const last = met.findLast((on) => on <= day) ?? null;
  if (cadence.every === "weeks") {
    return { last, due: addDays(last ?? openedOn, 7 * cadence.weeks) };
  }
  const now = quarterOf(day);
  const before = quarterOf(addDays(now.first, -1));
  if (openedOn <= before.first && (last === null || last < before.first)) {
    return { last, due: before.last };
  }
  const hasMet = last !== null && last >= now.first;
  return { last, due: hasMet ? quarterOf(addDays(now.last, 1)).last : now.last };
}

export interface Quarter {
  readonly first: string;
  readonly last: string;
}

export function quarterOf(day: string): Quarter {
  const quarter = Math.ceil(partsOf(day).month / 3);
  const first = `${day.slice(0, 4)}-${String(3 * quarter - 2).padStart(2, "0")}-01`;
  return { first, last: addDays(addMonths(first, 3), -1) };
}
