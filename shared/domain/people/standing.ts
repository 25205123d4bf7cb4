import { holdsOn } from "./periods.ts";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "./person.ts";

interface HeldStatus {
  readonly status: MembershipStatus;
  readonly start: string;
  readonly end: string | null;
}

/** The statuses somebody has on a day, each once, in the order of MEMBERSHIP_STATUSES. */
export function statusesAsOf(memberships: readonly HeldStatus[], date: string): MembershipStatus[] {
  const held = new Set(memberships.filter((one) => holdsOn(one, date)).map((one) => one.status));
  return MEMBERSHIP_STATUSES.filter((status) => held.has(status));
}

interface GivenConsent {
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
}

/** The consent in force on a day: given by then, and not withdrawn by then. */
export function consentAsOf<C extends GivenConsent>(
  consents: readonly C[],
  date: string,
): C | undefined {
  return consents.find((consent) =>
    holdsOn({ start: consent.givenOn, end: consent.withdrawnOn }, date),
  );
}

/** Whether the name may be published on a day. Withdrawing counts from that very day. */
export function mayPublishName(consents: readonly GivenConsent[], date: string): boolean {
  return consentAsOf(consents, date) !== undefined;
}
