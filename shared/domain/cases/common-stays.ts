import { hasDay, intersection, type DaySpan } from "../kernel/day-span.ts";
import { addMonths } from "../kernel/day-steps.ts";
import type { Stay } from "./conflict-reasons.ts";

export interface StaySettings {
  readonly day: string;
  /** How far back a stay in common that is over still counts. */
  readonly monthsBack: number;
  /** In a larger body people are not close by being in it. */
  readonly bodyAtMost: number;
  /**
   * The team that handles the case, of which everybody is: that one of them is named keeps that one away, or nobody
   * would be left. Two who share one seat of it are close all the same.
   */
  readonly team: string | null;
  /** How many people a body had on a day. */
  readonly sizeOf: (body: string, day: string) => number;
}

export type CommonStay =
  | { readonly kind: "same_seat"; readonly body: string; readonly span: DaySpan }
  | {
      readonly kind: "common_body";
      readonly body: string;
      readonly span: DaySpan;
      readonly size: number;
    }
  | {
      readonly kind: "past_mandate";
      readonly body: string;
      readonly span: DaySpan & { readonly end: string };
    };

/** What two people have, or had lately, in common: of each body the closest, and of those the latest. */
export function commonStays(
  one: readonly Stay[],
  other: readonly Stay[],
  settings: StaySettings,
): CommonStay[] {
  const found = one.flatMap((a) =>
    other.flatMap((b) => {
      const common = a.body === b.body ? commonStay(a, b, settings) : null;
      return common === null ? [] : [common];
    }),
  );
  const byBody = Map.groupBy(found, ({ body }) => body);
  return [...byBody.values()].map((list) =>
    list.reduce((best, next) => (closeness(next) > closeness(best) ? next : best)),
  );
}

function commonStay(a: Stay, b: Stay, settings: StaySettings): CommonStay | null {
  const { day, monthsBack, bodyAtMost, team, sizeOf } = settings;
  const span = intersection(a, b);
  if (span === null || span.start > day) return null;
  const isNow = hasDay(span, day);
  if (!isNow && (span.end ?? day) < addMonths(day, -monthsBack)) return null;
  const { body } = a;
  if (shareSeat(a, b)) return { kind: "same_seat", body, span };
  if (body === team) return null;
  const size = sizeOf(body, isNow ? day : (span.end ?? day));
  if (size > bodyAtMost) return null;
  if (isNow || span.end === null) return { kind: "common_body", body, span, size };
  return { kind: "past_mandate", body, span: { start: span.start, end: span.end } };
}

/** One has the other’s seat with them, or both have a third one’s. */
function shareSeat(a: Stay, b: Stay): boolean {
  const [seatA, seatB] = [a, b].map(({ mandate, pairedWith }) => pairedWith ?? mandate);
  return seatA !== null && seatA === seatB;
}

function closeness({ kind, span }: CommonStay): string {
  const rank = { past_mandate: 0, common_body: 1, same_seat: 2 }[kind];
  return `${rank} ${span.end ?? "9999-12-31"}`;
}
