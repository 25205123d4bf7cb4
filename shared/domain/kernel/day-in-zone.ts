import type { IsoDate } from "./dates.ts";

/** The calendar day of an instant where the collective lives. */
export function dayInZone(instant: number, zone: string): IsoDate {
  return calendarOf(zone).format(instant);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(zone: string): Intl.DateTimeFormat {
  const known = calendars.get(zone);
  if (known !== undefined) return known;
  // The calendar of Canada in English writes a day as ISO does.
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  calendars.set(zone, made);
  return made;
}
