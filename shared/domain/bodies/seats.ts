import { hasDay, sharedDay, without, type DaySpan } from "../kernel/day-span.ts";
import { addDays, earliestFirst, LAST_DAY } from "../kernel/day-steps.ts";
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

/** Days on which a mandate takes a seat. */
interface Taken {
  readonly of: OfSeat;
  readonly span: DaySpan;
}

/**
 * The days on which mandates of one role take a seat by themselves: not those of deputies, nor of who acts, nor of
 * the second of a pair while the first has the seat that they share.
 */
function takenBy(mandates: readonly OfSeat[]): Taken[] {
  const known = new Map(mandates.map((one) => [one.id, one]));
  return mandates.flatMap((of) => {
    if (of.capacity !== "holder") return [];
    const first = known.get(of.pairedWith ?? "");
    const isShared = first !== undefined && hasSeatToShare(first);
    const spans = isShared ? without(spanOf(of), spanOf(first)) : [spanOf(of)];
    return spans.map((span) => ({ of, span }));
  });
}

/** Whose seat somebody may share: whoever shares another’s has none to give. */
function hasSeatToShare({ capacity, pairedWith }: OfSeat): boolean {
  return capacity === "holder" && pairedWith === null;
}

/** The first day, of those of `within`, that so many have; null for none. */
function dayOf(count: number, taken: readonly Taken[], within: DaySpan): string | null {
  const changes = new Map<string, number>();
  const add = (day: string, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  for (const { span } of taken) {
    if (sharedDay(span, within) === null) continue;
    add(span.start < within.start ? within.start : span.start, 1);
    if (span.end !== null && span.end < LAST_DAY) add(addDays(span.end, 1), -1);
  }
  let there = 0;
  for (const day of earliestFirst(changes.keys())) {
    there += changes.get(day) ?? 0;
    if (there >= count && hasDay(within, day)) return day;
  }
  return null;
}

/** Why a mandate has no seat among those that are there; null where it has one all along. */
export function seatConflict(
  { seatsAtMost }: Pick<RoleFields, "seatsAtMost">,
  others: readonly OfSeat[],
  mandate: OfSeat,
): SeatConflict | null {
  if (seatsAtMost === null) return null;
  const all = takenBy([...others.filter((one) => one.id !== mandate.id), mandate]);
  const taken = all.filter(({ of }) => of !== mandate);
  for (const { span } of all.filter(({ of }) => of === mandate)) {
    const day = dayOf(seatsAtMost, taken, span);
    if (day === null) continue;
    const there = taken.filter((one) => hasDay(one.span, day));
    return {
      day,
      seats: seatsAtMost,
      holders: there.map(({ of }) => of.person),
      endsOn: there.some((one) => one.span.start < day) ? addDays(day, -1) : null,
      startsOn: dayOfRoom(there),
    };
  }
  return null;
}

/** The first day with more people than seats; null for none. */
export function overfullDay(
  { seatsAtMost }: Pick<RoleFields, "seatsAtMost">,
  mandates: readonly OfSeat[],
): string | null {
  const ever: DaySpan = { start: "", end: null };
  return seatsAtMost === null ? null : dayOf(seatsAtMost + 1, takenBy(mandates), ever);
}

/** The day after the first of them ends; null where none does. */
function dayOfRoom(there: readonly Taken[]): string | null {
  const ends = earliestFirst(there.flatMap(({ span }) => span.end ?? []));
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
  const known = new Map(held.map((one) => [one.id, one]));
  const taken = held.filter((one) => {
    const first = known.get(one.pairedWith ?? "");
    return isHeld(one) && (first === undefined || !hasSeatToShare(first));
  }).length;
  return { taken, vacant: Math.max(0, seatsAtLeast - taken) };
}
