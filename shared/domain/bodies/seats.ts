import { sharedDay, type DaySpan } from "../kernel/day-span.ts";
import { addDays, earliestFirst } from "../kernel/day-steps.ts";
import { isHeld, spanOf, type Mandate } from "./mandate.ts";
import type { RoleFields } from "./role.ts";

type OfSeat = Pick<
  Mandate,
  "id" | "person" | "capacity" | "start" | "plannedEnd" | "end" | "pairedWith"
>;

/** A day with more people than seats, who has them, and which day would leave room for the new one. */
export interface SeatConflict {
  readonly day: string;
  readonly seats: number;
  readonly holders: readonly string[];
  /** The last day of each that would make room for this one, where they began before. */
  readonly endsOn: string | null;
  /** From when on there is room. */
  readonly startsOn: string | null;
}

/** Mandates that take a seat by themselves: not those of deputies, nor who acts, nor the second of a pair. */
function takesSeat({ capacity, pairedWith }: OfSeat): boolean {
  return capacity === "holder" && pairedWith === null;
}

/** Why a mandate has no seat among those that are there; null where it has one all along. */
export function seatConflict(
  { seatsAtMost }: Pick<RoleFields, "seatsAtMost">,
  others: readonly OfSeat[],
  mandate: OfSeat,
): SeatConflict | null {
  if (seatsAtMost === null || !takesSeat(mandate)) return null;
  const taken = others.filter((one) => one.id !== mandate.id && takesSeat(one));
  const span = spanOf(mandate);
  const days = new Set([span.start, ...taken.map(({ start }) => start)]);
  for (const day of earliestFirst(days)) {
    const there = taken.filter((one) => sharesDay(one, span, day));
    if (there.length < seatsAtMost) continue;
    return {
      day,
      seats: seatsAtMost,
      holders: there.map(({ person }) => person),
      endsOn: there.some((one) => one.start < day) ? addDays(day, -1) : null,
      startsOn: dayOfRoom(there),
    };
  }
  return null;
}

function sharesDay(one: OfSeat, span: DaySpan, day: string): boolean {
  const that: DaySpan = { start: day, end: day };
  return sharedDay(span, that) !== null && sharedDay(spanOf(one), that) !== null;
}

/** The day after the first of them ends; null where none does. */
function dayOfRoom(there: readonly OfSeat[]): string | null {
  const ends = earliestFirst(there.flatMap((one) => spanOf(one).end ?? []));
  return ends[0] === undefined ? null : addDays(ends[0], 1);
}

/** A role on a day: how many seats are taken, and how many there are too few. */
export interface Seating {
  readonly taken: number;
  readonly vacant: number;
}

/** Of those that hold a role on a day. Who acts takes the seat of somebody who is away. */
export function seatingOf(
  { seatsAtLeast }: Pick<RoleFields, "seatsAtLeast">,
  held: readonly OfSeat[],
): Seating {
  const taken = held.filter((one) => isHeld(one) && one.pairedWith === null).length;
  return { taken, vacant: Math.max(0, seatsAtLeast - taken) };
}
