import { z } from "zod";
import { instantOf, type Instant, type IsoDate, TimeZone } from "../kernel/dates.ts";
import { dayInZone } from "../kernel/day-in-zone.ts";
import { addDays, addMonths, daysApart } from "../kernel/day-steps.ts";
import { HolidaySettings, isWorkingDay } from "./holidays.ts";
import type { DeadlineRule } from "./protocol.ts";

/** By what a collective counts its deadlines: its days off, and where its days begin. */
export const DeadlineCalendar = HolidaySettings.extend({ timeZone: TimeZone });
export type DeadlineCalendar = z.infer<typeof DeadlineCalendar>;

/** When something was received: a moment with its offset, or a day where no more is known. */
export const ReceivedAt = z.union([
  z.iso.datetime({ offset: true }).max(40),
  z.iso.datetime({ offset: true, precision: -1 }).max(40),
  z.iso.date(),
]);
export type ReceivedAt = z.infer<typeof ReceivedAt>;

/** The day on which something was received where the collective lives, from which its deadlines run. */
export function receivedOn(at: ReceivedAt, { timeZone }: DeadlineCalendar): IsoDate {
  return at.includes("T") ? dayInZone(Date.parse(at), timeZone) : at;
}

type DeadlineTerm = Pick<DeadlineRule, "count" | "unit">;

/**
 * The last day of a deadline as it is written, and where it goes when that is a day off. The day it runs from
 * does not count; months end on the same day of the last, or on its last (code de procédure civile, art. 641
 * and 642). Of working days the last is one itself.
 */
export function dueDays(
  { count, unit }: DeadlineTerm,
  from: IsoDate,
  calendar: HolidaySettings,
): { asWritten: IsoDate; moved: IsoDate } {
  const asWritten = unit === "working_days" ? nthWorkingDay(from, count, calendar) : lastDay();
  return { asWritten, moved: firstWorkingDay(asWritten, calendar) };

  function lastDay() {
    return unit === "days" ? addDays(from, count) : addMonths(from, count);
  }
}

/** The last day on which a deadline is kept, as the protocol has it move from days off or not. */
export function dueOn(
  rule: DeadlineTerm & Pick<DeadlineRule, "movesOffDays">,
  from: IsoDate,
  calendar: HolidaySettings,
): IsoDate {
  const { asWritten, moved } = dueDays(rule, from, calendar);
  return rule.movesOffDays ? moved : asWritten;
}

function nthWorkingDay(from: IsoDate, count: number, calendar: HolidaySettings): IsoDate {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = firstWorkingDay(addDays(day, 1), calendar);
  return day;
}

/** The day itself, or the first after it on which people work. The last day that can be told is one. */
function firstWorkingDay(day: IsoDate, calendar: HolidaySettings): IsoDate {
  let one = day;
  while (!isWorkingDay(one, calendar)) one = addDays(one, 1);
  return one;
}

/** How far off the last day of a deadline is, by the days of the collective and not by hours. */
export type Nearness =
  | { readonly kind: "overdue"; readonly days: number }
  | { readonly kind: "today" }
  /** The whole eve, from its midnight on. */
  | { readonly kind: "tomorrow" }
  | { readonly kind: "later"; readonly days: number };

export function nearnessOf(due: IsoDate, now: number, { timeZone }: DeadlineCalendar): Nearness {
  const days = daysApart(dayInZone(now, timeZone), due);
  if (days < 0) return { kind: "overdue", days: -days };
  if (days === 0) return { kind: "today" };
  return days === 1 ? { kind: "tomorrow" } : { kind: "later", days };
}

const HOUR_MS = 3_600_000;
/** No place has ever been so far from Greenwich. */
const FARTHEST = 16 * HOUR_MS;

/**
 * The first moment after the last day of a deadline where the collective lives: mostly its midnight, and the
 * first hour there is where clocks go forward over it.
 */
export function overdueFrom(due: IsoDate, { timeZone }: DeadlineCalendar): Instant {
  const midnight = Date.parse(`${addDays(due, 1)}T00:00:00Z`);
  let [before, after] = [midnight - FARTHEST, midnight + FARTHEST];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayInZone(middle, timeZone) > due) after = middle;
    else before = middle;
  }
  return instantOf(after);
}
