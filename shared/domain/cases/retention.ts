import { assertNever } from "../kernel/assert-never.ts";
import type { IsoDate } from "../kernel/dates.ts";
import { addDays, addMonths } from "../kernel/day-steps.ts";
import { keepOf, type Protocol } from "./protocol.ts";

/** What has a say in how long a case is kept, in the order in which it happened. */
export type RetentionEvent =
  | { readonly kind: "closed"; readonly on: IsoDate; readonly outcome: string }
  /** Another outcome after closing: it is kept as if closed with that one. */
  | { readonly kind: "outcome_changed"; readonly on: IsoDate; readonly outcome: string }
  | { readonly kind: "content_added"; readonly on: IsoDate }
  | { readonly kind: "reopened"; readonly on: IsoDate };

/** Until when a case is kept. Nothing is ever destroyed by a clock alone: people are asked from that day on. */
export type Retention =
  | { readonly kind: "open" }
  | { readonly kind: "until"; readonly destroyedFrom: IsoDate; readonly isPostponed: boolean }
  | { readonly kind: "unlimited" }
  /** The protocol says nothing of this outcome: kept until somebody says for how long. */
  | { readonly kind: "not_said"; readonly outcome: string };

/** What an event changed, for the timeline: what was said before it stays there. */
export interface RetentionStep {
  readonly event: RetentionEvent;
  readonly retention: Retention;
}

interface Closed {
  readonly on: IsoDate;
  readonly outcome: string;
  /** The last day on which something came in since. */
  readonly addedOn: IsoDate | null;
}

/** The retention of a case after each of its events; the last step says what holds. Without one it is open. */
export function retentionTimeline(
  events: readonly RetentionEvent[],
  protocol: Pick<Protocol, "retention">,
): RetentionStep[] {
  let closed: Closed | null = null;
  return events.map((event) => {
    closed = after(event, closed);
    return { event, retention: retentionOf(closed, protocol) };
  });
}

function after(event: RetentionEvent, closed: Closed | null): Closed | null {
  switch (event.kind) {
    case "closed":
      return { on: event.on, outcome: event.outcome, addedOn: null };
    case "reopened":
      return null;
    case "outcome_changed":
      return closed === null ? null : { ...closed, outcome: event.outcome };
    case "content_added": {
      if (closed === null) return null;
      const { addedOn } = closed;
      return { ...closed, addedOn: addedOn !== null && addedOn > event.on ? addedOn : event.on };
    }
    default:
      return assertNever(event);
  }
}

function retentionOf(closed: Closed | null, protocol: Pick<Protocol, "retention">): Retention {
  if (closed === null) return { kind: "open" };
  const keep = keepOf(protocol, closed.outcome);
  if (keep === null) return { kind: "not_said", outcome: closed.outcome };
  if (keep === "unlimited") return { kind: "unlimited" };
  const planned = addMonths(closed.on, keep);
  const destroyedFrom = postponed(planned, closed.addedOn, protocol.retention.graceDays);
  return { kind: "until", destroyedFrom, isPostponed: destroyedFrom > planned };
}

/** Something that came in is kept for as long as the protocol's grace, however near the end is. */
function postponed(planned: IsoDate, addedOn: IsoDate | null, graceDays: number): IsoDate {
  if (addedOn === null) return planned;
  const atLeast = addDays(addedOn, graceDays);
  return atLeast > planned ? atLeast : planned;
}

/** Whether the destruction of a case is to be proposed on a day. */
export function isToBeDestroyed(retention: Retention, today: IsoDate): boolean {
  return retention.kind === "until" && retention.destroyedFrom <= today;
}

/** What a vault knows of a case that was destroyed: the journal says when, and a backup may have brought it back. */
export interface DestroyedCase {
  readonly destroyedOn: IsoDate | null;
  readonly isInVault: boolean;
  /** The last day on which something came in. */
  readonly addedOn: IsoDate | null;
}

export type Presence =
  | { readonly kind: "kept" }
  | { readonly kind: "destroyed"; readonly on: IsoDate }
  /** Handlers see it before it goes again, and whether something came in since that is nowhere else. */
  | {
      readonly kind: "to_be_destroyed_again";
      readonly destroyedOn: IsoDate;
      readonly hasNewContent: boolean;
      readonly isAutomatic: false;
    };

/** Whether a case is there that a backup from before its destruction has brought back. */
export function presenceOf({ destroyedOn, isInVault, addedOn }: DestroyedCase): Presence {
  if (destroyedOn === null) return { kind: "kept" };
  if (!isInVault) return { kind: "destroyed", on: destroyedOn };
  const hasNewContent = addedOn !== null && addedOn > destroyedOn;
  return { kind: "to_be_destroyed_again", destroyedOn, hasNewContent, isAutomatic: false };
}
