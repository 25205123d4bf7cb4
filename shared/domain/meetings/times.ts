const DAY_MINUTES = 24 * 60;

/** Longer than this, an end before its start is a slip of the hand and not a night. */
const LONGEST_NIGHT_MINUTES = 12 * 60;

/**
 * How long a meeting lasts by the clock on its wall, in minutes; null while either time is unknown.
 * An end at or before the start is on the next day.
 */
export function meetingMinutes(startsAt: string | null, endsAt: string | null): number | null {
  if (startsAt === null || endsAt === null) return null;
  const minutes = minuteOfDay(endsAt) - minuteOfDay(startsAt);
  return minutes > 0 ? minutes : minutes + DAY_MINUTES;
}

/** Whether the end follows the start: the same day, or after midnight within twelve hours. */
export function endFollowsStart(startsAt: string | null, endsAt: string | null): boolean {
  const minutes = meetingMinutes(startsAt, endsAt);
  if (minutes === null || startsAt === null || endsAt === null) return true;
  const sameDay = minuteOfDay(endsAt) > minuteOfDay(startsAt);
  return sameDay || minutes <= LONGEST_NIGHT_MINUTES;
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
