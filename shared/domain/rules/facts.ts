import type { Mandate } from "../bodies/mandate.ts";
import type { Organisation } from "../bodies/organisation.ts";
import type { DaySpan } from "../kernel/day-span.ts";
import type { MembershipStatus } from "../people/person.ts";

/** A mandate that counts, as rules see it: those of deputies are none. */
export type HeldMandate = Pick<
  Mandate,
  | "id"
  | "person"
  | "role"
  | "capacity"
  | "start"
  | "plannedEnd"
  | "end"
  | "designation"
  | "appointer"
> & {
  /** The day it was decided; null where nobody said. */
  readonly decidedOn: string | null;
};

export interface BegunStatus {
  readonly membership: string;
  readonly person: string;
  readonly start: string;
}

/**
 * What rules ask: of a store, or of lists in a test. Roles and bodies are ids; the days of a span are all
 * meant.
 */
export interface RuleFacts {
  readonly organisation: Organisation;
  /** How many people hold each role on a day; a role that nobody holds is not there. */
  countHolders(roles: readonly string[], day: string): ReadonlyMap<string, number>;
  heldOn(roles: readonly string[], day: string): readonly HeldMandate[];
  /** Every mandate that these people had in these roles, whenever, by their start. */
  historyOf(people: readonly string[], roles: readonly string[]): readonly HeldMandate[];
  /** Of those who hold the roles on a day, the mandates of who had not the status on all days of a span. */
  heldWithout(
    roles: readonly string[],
    day: string,
    status: MembershipStatus,
    span: DaySpan,
  ): readonly HeldMandate[];
  /** The days on which these people had a status. */
  statusSpans(
    people: readonly string[],
    status: MembershipStatus,
  ): ReadonlyMap<string, readonly DaySpan[]>;
  /** The days on which bodies met, within a span, in order. */
  meetings(bodies: readonly string[], span: DaySpan): ReadonlyMap<string, readonly string[]>;
  /** Statuses that began within a span. */
  begun(status: MembershipStatus, span: DaySpan): readonly BegunStatus[];
}
