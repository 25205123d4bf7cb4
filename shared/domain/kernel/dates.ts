import { z } from "zod";

/** A calendar date, `YYYY-MM-DD`, without time nor zone. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in ISO 8601, in UTC. Without a maximum its fraction of a second could go on for ever. */
export const Instant = z.iso.datetime().max(40);
export type Instant = z.infer<typeof Instant>;

const LAST_INSTANT = Date.UTC(9999, 11, 31);

/** Milliseconds as a moment; a number from a store may be anything, and is told within what a date can say. */
export function instantOf(ms: number): Instant {
  return new Date(Math.min(Math.max(ms, 0), LAST_INSTANT)).toISOString();
}

/** A local time of day, `HH:mm`. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

/** An IANA time zone name, such as `Europe/Paris`. */
export const TimeZone = z.string().min(1).max(64).refine(isTimeZone, { error: "time_zone" });
export type TimeZone = z.infer<typeof TimeZone>;

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
