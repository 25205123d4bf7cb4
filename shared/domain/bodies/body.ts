import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { hasDay, type DaySpan } from "../kernel/day-span.ts";
import { addDays } from "../kernel/day-steps.ts";
import { Id } from "../kernel/ids.ts";
import { Name } from "../kernel/name.ts";
import { BodyKind } from "./body-kinds.ts";
import { Cadence } from "./cadence.ts";
import { Composition } from "./composition.ts";
import { Source } from "./source.ts";

/** How a body stands under another: one of its parts, or lent to it for a while. */
export const ATTACHMENTS = ["part", "lent"] as const;
export const Attachment = z.enum(ATTACHMENTS);

/** Whether newcomers may come in by themselves. */
export const ADMISSIONS = ["open", "closed"] as const;
export const Admission = z.enum(ADMISSIONS);

const Words = z.string().trim().max(2_000);

/** All that may change in the life of a body: told whole from a day on, until the next time. */
export const BodyFields = z.object({
  name: Name,
  kind: BodyKind,
  parent: Id.nullable(),
  attachment: Attachment,
  purpose: Words,
  /** What it decides by itself. */
  domain: Words,
  /** How and where it meets. */
  meets: Words,
  cadence: Cadence.nullable(),
  admission: Admission,
  /** The last day it is meant for; null for one without an end in sight. */
  until: IsoDate.nullable(),
  /** Who is in it by rule; null where mandates alone say. */
  composition: Composition.nullable(),
});
export type BodyFields = z.infer<typeof BodyFields>;

export const BodyState = BodyFields.extend({ id: Id, from: IsoDate, source: Source });
export type BodyState = z.infer<typeof BodyState>;

/** Once a month, for forty years. */
export const MOST_STATES = 500;

/** A body, with all that it was: its states in the order of their days; it opens with the first. */
export const Body = z.object({
  id: Id,
  states: z.array(BodyState).min(1).max(MOST_STATES),
  /** Its last day. */
  closedOn: IsoDate.nullable(),
  closedBy: Source,
});
export type Body = z.infer<typeof Body>;

/** Everything that is not asked of a new body. */
export function emptyBody(): Omit<BodyFields, "name" | "kind"> {
  return {
    parent: null,
    attachment: "part",
    purpose: "",
    domain: "",
    meets: "",
    cadence: null,
    admission: "open",
    until: null,
    composition: null,
  };
}

/** From the day it opens to its last. */
export function lifeOf(body: Body): DaySpan {
  return { start: body.states[0]?.from ?? "", end: body.closedOn };
}

/** What a body was on a day, open or not: the last state from then or before; the first before it opened. */
export function latestState(body: Body, day: string): BodyState {
  let [low, high] = [0, body.states.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((body.states[middle]?.from ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  const state = body.states[low - 1] ?? body.states[0];
  if (state === undefined) throw new Error("a body has a state from its first day on");
  return state;
}

/** What a body was on a day; null where it was not open. */
export function stateOn(body: Body, day: string): BodyState | null {
  return hasDay(lifeOf(body), day) ? latestState(body, day) : null;
}

/** Every state, with the days it held. */
export function stateSpans(body: Body): { state: BodyState; span: DaySpan }[] {
  return body.states.map((state, index) => {
    const next = body.states[index + 1];
    const end = next === undefined ? body.closedOn : addDays(next.from, -1);
    return { state, span: { start: state.from, end } };
  });
}
