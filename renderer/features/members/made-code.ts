import { dayOf } from "#renderer/lib/dates.ts";
import type { Format } from "#renderer/lib/format.ts";

/** A code just made: shown once, in memory until its page is left. */
export interface MadeCode {
  readonly name: string;
  readonly code: readonly string[];
  readonly until: string;
  /** It opens nothing before a second person answers for it. */
  readonly isAwaited?: boolean;
}

/** Until when a code opens the vault; the day is written out: nobody says « jusqu’au demain ». */
export function untilWhen(until: string, format: Format): { day: string; time: string } {
  return { day: format.plainDate(dayOf(until)), time: format.time(until) };
}
