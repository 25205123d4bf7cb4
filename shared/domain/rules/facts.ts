import type { Mandate } from "../bodies/mandate.ts";
import type { Organisation } from "../bodies/organisation.ts";
import type { DaySpan } from "../kernel/day-span.ts";
import type { MembershipStatus } from "../people/person.ts";

/** A mandate that counts, as rules see it: those of deputies are none. */
export type HeldMandate = Pick<
  Mandate,
  "id" | "person" | "role" | "capacity" | "start" | "plannedEnd" | "end" | "appointer"
> & {
  /** The day it was decided; null where nobody said. */
  readonly decidedOn: string | null;
};

/** Two mandates of one person. */
export interface HeldPair {
  readonly mandate: HeldMandate;
  readonly other: HeldMandate;
}

interface BegunStatus {
  readonly membership: string;
  readonly person: string;
  readonly start: string;
}

/** How many people hold a role, and how many seats they take: two of a pair take one. */
export interface Holding {
  readonly people: number;
  readonly seats: number;
}

/** A role with the days on which it can be held. */
interface RoleLife {
  readonly role: string;
  readonly life: DaySpan;
}

/**
 * What rules ask: of a store, or of lists in a test. Roles and bodies are ids; the days of a span are all
 * meant. Half a million mandates are not handed over where a few break a rule: each question says already
 * what is sought, and may be answered with more than that, never with less, where a rule looks again.
 */
export interface RuleFacts {
  readonly organisation: Organisation;
  /** How many hold each role on a day; a role that nobody holds is not there. */
  holdings(roles: readonly string[], day: string): ReadonlyMap<string, Holding>;
  heldOn(roles: readonly string[], day: string): readonly HeldMandate[];
  /** Of those held on a day, the ones that last longer than so many months; those without an end. */
  heldBeyond(roles: readonly string[], day: string, months: number): readonly HeldMandate[];
  /** Of those held on a day, the ones whose holder had more than `count` mandates in the roles of `ever`. */
  heldOften(
    roles: readonly string[],
    day: string,
    ever: readonly string[],
    count: number,
  ): readonly HeldMandate[];
  /** Two mandates of one person on a day, the first in the roles of one list, the other in those of another. */
  heldTogether(
    roles: readonly string[],
    others: readonly string[],
    day: string,
  ): readonly HeldPair[];
  /** Of those held on a day, the mandates of whoever had not the status on another day. */
  heldWithout(
    roles: readonly string[],
    day: string,
    status: MembershipStatus,
    on: string,
  ): readonly HeldMandate[];
  /** The same, for so many months before the mandate began, by one entry of that status alone. */
  heldWithoutFor(
    roles: readonly string[],
    day: string,
    status: MembershipStatus,
    months: number,
  ): readonly HeldMandate[];
  /** Every mandate that these people had in these roles, whenever, by their start. */
  historyOf(people: readonly string[], roles: readonly string[]): readonly HeldMandate[];
  /** The days on which these people had a status, by their start. */
  statusSpans(
    people: readonly string[],
    status: MembershipStatus,
  ): ReadonlyMap<string, readonly DaySpan[]>;
  /** The last day on which bodies met, until one. */
  lastMeetings(bodies: readonly string[], until: string): ReadonlyMap<string, string>;
  /** Which days of a span bodies met on, in order. */
  meetings(bodies: readonly string[], span: DaySpan): ReadonlyMap<string, readonly string[]>;
  /** Statuses that began within a span; one that goes on from another does not begin. */
  begun(status: MembershipStatus, span: DaySpan): readonly BegunStatus[];
  /** Mandates held on a day that say a day on which their role cannot be held. */
  heldOutside(lives: readonly RoleLife[], day: string): readonly HeldMandate[];
}
