import { z } from "zod";
import type { IsoDate } from "../kernel/dates.ts";
import { addDays, daysApart, earliestFirst, partsOf, weekdayOf } from "../kernel/day-steps.ts";

/** Which holidays a collective has besides those of the whole country, or has not. */
export const HolidaySettings = z.strictObject({
  /** Bas-Rhin, Haut-Rhin and Moselle have two more (code du travail, art. L3134-13). */
  alsaceMoselle: z.boolean(),
  /**
   * A holiday (code du travail, art. L3133-1) that the day of solidarity (loi 2004-626 du 30 juin 2004, art. 2)
   * made a day of work, and that each employer may put elsewhere since 2008 (art. L3133-11).
   */
  whitMondayWorked: z.boolean(),
});
export type HolidaySettings = z.infer<typeof HolidaySettings>;

/** Month and day of those that do not move (code du travail, art. L3133-1). */
const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"] as const;
const SECOND_DAY_OF_CHRISTMAS = "12-26";

/** Days from Easter Sunday. */
const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

/** The public holidays of a year in France, earliest first. One that falls on a Sunday is not made up for. */
export function holidaysOf(year: number, settings: HolidaySettings): IsoDate[] {
  const prefix = String(year).padStart(4, "0");
  const easter = easterOf(year);
  // Ascension may be the 1st or the 8th of May: a day is told once.
  const days = new Set([
    ...fixedDays(settings).map((day) => `${prefix}-${day}`),
    ...movingDays(settings).map((by) => addDays(easter, by)),
  ]);
  return earliestFirst(days);
}

/** Whether a day is from Monday to Friday, and no holiday. */
export function isWorkingDay(day: IsoDate, settings: HolidaySettings): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  if (fixedDays(settings).includes(day.slice(5))) return false;
  return !movingDays(settings).includes(daysApart(easterOf(partsOf(day).year), day));
}

/**
 * Easter Sunday in the Gregorian calendar: the anonymous rule, in integers alone
 * (https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm).
 */
export function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late;
  return addDays(`${String(year).padStart(4, "0")}-03-22`, days);
}

function fixedDays({ alsaceMoselle }: HolidaySettings): readonly string[] {
  return alsaceMoselle ? [...FIXED, SECOND_DAY_OF_CHRISTMAS] : FIXED;
}

function movingDays({ alsaceMoselle, whitMondayWorked }: HolidaySettings): readonly number[] {
  return [
    ...(alsaceMoselle ? [GOOD_FRIDAY] : []),
    EASTER_MONDAY,
    ASCENSION,
    ...(whitMondayWorked ? [] : [WHIT_MONDAY]),
  ];
}
