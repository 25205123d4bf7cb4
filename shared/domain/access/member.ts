import { assertNever } from "../kernel/assert-never.ts";
import { foldText } from "../kernel/text.ts";
import { drawnForm } from "./look-alikes.ts";

const MEMBER_STATES = ["active", "invited", "removed"] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** Where people say that somebody stands, which a row does not tell. */
export const LISTED_STATES = [...MEMBER_STATES, "lost", "suspended"] as const;

/** Seven days, in milliseconds: a code that lies about must not open for long. */
export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;

/** How somebody came and went; instants in milliseconds. */
export interface MemberDates {
  readonly invited_at: number | null;
  readonly invite_expires_at: number | null;
  readonly joined_at: number | null;
  readonly removed_at: number | null;
}

/** Where somebody of the vault stands: who was taken out is, whatever came before. */
export function memberState(dates: MemberDates): MemberState {
  if (dates.removed_at !== null) return "removed";
  return isPending(dates) ? "invited" : "active";
}

/** Invited, and never joined: whoever made the vault was not invited. */
export function isPending({ invited_at, joined_at }: MemberDates): boolean {
  return invited_at !== null && joined_at === null;
}

/** When their state began; null for whoever made the vault. */
export function stateSince(dates: MemberDates): number | null {
  const state = memberState(dates);
  switch (state) {
    case "removed":
      return dates.removed_at;
    case "invited":
      return dates.invited_at;
    case "active":
      return dates.joined_at;
    default:
      return assertNever(state);
  }
}

/** Whether an invitation opens no more; one without an end never did. */
export function isExpired(dates: MemberDates, now: number): boolean {
  return isPending(dates) && (dates.invite_expires_at ?? 0) <= now;
}

/** Whether two names would be taken for each other. */
export function isSameName(one: string, other: string): boolean {
  return foldText(one) === foldText(other) || drawnForm(one) === drawnForm(other);
}
