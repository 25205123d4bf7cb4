import type { ClockTime } from "#shared/domain/kernel/dates.ts";
import type { Confidentiality } from "#shared/domain/meetings/meeting.ts";
import type { BodyKey } from "./bodies.ts";

/** What was said under an item, in its order. */
export type SampleLine =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "decision"; readonly text: string }
  | {
      readonly kind: "action";
      readonly text: string;
      /** Index in the invented roster. */
      readonly owner: number;
      /** Days from today. */
      readonly dueIn: number;
    };

export interface SampleItem {
  readonly title: string;
  readonly confidentiality: Confidentiality;
  readonly lines: readonly SampleLine[];
}

export interface SampleMeeting {
  readonly title: string;
  readonly body: BodyKey;
  /** Days from today, negative for a meeting that was held. */
  readonly inDays: number;
  readonly startsAt: ClockTime;
  readonly endsAt: ClockTime;
  readonly place: string;
  readonly remote: string;
  /** Indices in the invented roster. */
  readonly present: readonly number[];
  readonly excused: readonly number[];
  readonly items: readonly SampleItem[];
}

export const said = (text: string): SampleLine => ({ kind: "text", text });
export const decided = (text: string): SampleLine => ({ kind: "decision", text });
export const toDo = (text: string, owner: number, dueIn: number): SampleLine => ({
  kind: "action",
  text,
  owner,
  dueIn,
});
