import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { earliestEnd, type DaySpan } from "../kernel/day-span.ts";
import { addDays, addMonths, partsOf } from "../kernel/day-steps.ts";
import { Id } from "../kernel/ids.ts";
import { Designation } from "./role.ts";
import { Source } from "./source.ts";

/**
 * As whom somebody has it: a deputy stands ready and counts for nothing until they act, which is a
 * mandate of its own, for the days they do.
 */
export const CAPACITIES = ["holder", "deputy", "acting"] as const;
export const Capacity = z.enum(CAPACITIES);
export type Capacity = z.infer<typeof Capacity>;

/** Why a mandate ended before, or as, it was meant to. */
export const END_REASONS = [
  "term",
  "resigned",
  "handed_over",
  "renewed",
  "revoked",
  "body_closed",
  "left",
  "other",
] as const;
export const EndReason = z.enum(END_REASONS);
export type EndReason = z.infer<typeof EndReason>;

export const MandateFields = z.object({
  person: Id,
  role: Id,
  capacity: Capacity,
  start: IsoDate,
  /** The last day it is meant for. */
  plannedEnd: IsoDate.nullable(),
  /** The last day it was held, once somebody said so. */
  end: IsoDate.nullable(),
  endReason: EndReason.nullable(),
  endNote: z.string().trim().max(500),
  designation: Designation.nullable(),
  /** Who appointed them. */
  appointer: Id.nullable(),
  /** The mandate whose seat they share, as two people do. */
  pairedWith: Id.nullable(),
  source: Source,
});
export type MandateFields = z.infer<typeof MandateFields>;

export const Mandate = MandateFields.extend({ id: Id });
export type Mandate = z.infer<typeof Mandate>;

/** The days it is held: until its end where one was said, or else until it was meant to. */
export function spanOf(mandate: Pick<Mandate, "start" | "plannedEnd" | "end">): DaySpan {
  return { start: mandate.start, end: mandate.end ?? mandate.plannedEnd };
}

/** Whether it counts among those who have the role. */
export function isHeld({ capacity }: Pick<Mandate, "capacity">): boolean {
  return capacity !== "deputy";
}

/**
 * The last day of a term of so many months: the eve of its anniversary, or the last day of the month
 * where that one has no such day (from 31 August, six months end on 28 February).
 */
export function lastDayOfTerm(start: string, months: number): string {
  const anniversary = addMonths(start, months);
  const isShortened = partsOf(anniversary).day !== partsOf(start).day;
  return isShortened ? anniversary : addDays(anniversary, -1);
}

/** Until when a mandate that starts that day is meant to last: its term, within the life of its body. */
export function plannedEndOf(
  start: string,
  term: number | null,
  until: string | null,
): string | null {
  return earliestEnd(term === null ? null : lastDayOfTerm(start, term), until);
}
