import { hasDay, sharedDay, within } from "../kernel/day-span.ts";
import { lifeOf, MOST_STATES, stateSpans, type Body } from "./body.ts";
import { isHeld, spanOf, type Mandate } from "./mandate.ts";
import { lifeOfRole, type Organisation } from "./organisation.ts";
import { seatConflict, type SeatConflict } from "./seats.ts";
import { loopAbove, loopOfRule, partsAfter, stateBeyondParent, type Loop } from "./tree.ts";

/** Why a body cannot be so, beside the others. */
export type BodyProblem =
  | { readonly kind: "too_many_states"; readonly most: number }
  | { readonly kind: "ends_before_it_opens" }
  | { readonly kind: "until_before_start"; readonly day: string }
  | { readonly kind: "unknown_parent" }
  | { readonly kind: "under_itself"; readonly loop: Loop }
  | { readonly kind: "rule_of_itself"; readonly loop: Loop }
  | { readonly kind: "beyond_parent"; readonly parent: string; readonly from: string }
  | { readonly kind: "parts_after"; readonly parts: readonly string[]; readonly day: string };

/** The first problem of a body as it would be; the organisation may hold what it was until now. */
export function bodyProblem(organisation: Organisation, body: Body): BodyProblem | null {
  if (body.states.length > MOST_STATES) return { kind: "too_many_states", most: MOST_STATES };
  const { start, end } = lifeOf(body);
  const last = body.states.at(-1);
  if (end !== null && (end < start || (last !== undefined && end < last.from))) {
    return { kind: "ends_before_it_opens" };
  }
  const late = body.states.find(({ from, until }) => until !== null && until < from);
  if (late !== undefined) return { kind: "until_before_start", day: late.from };
  const { bodies } = organisation;
  if (
    body.states.some(({ parent }) => parent !== null && parent !== body.id && !bodies.has(parent))
  ) {
    return { kind: "unknown_parent" };
  }
  const above = loopAbove(organisation, body);
  if (above !== null) return { kind: "under_itself", loop: above };
  const beyond = stateBeyondParent(organisation, body);
  if (beyond !== null) {
    return { kind: "beyond_parent", parent: beyond.state.parent ?? "", from: beyond.span.start };
  }
  const parts = end === null ? [] : partsAfter(organisation, body, end);
  if (end !== null && parts.length > 0) {
    return { kind: "parts_after", parts: parts.map(({ id }) => id), day: end };
  }
  const early = partsBefore(organisation, body);
  if (early.length > 0) return { kind: "parts_after", parts: early, day: start };
  const ofRule = loopOfRule(organisation, body);
  return ofRule === null ? null : { kind: "rule_of_itself", loop: ofRule };
}

/** The parts that would stand under a body before it opens. */
function partsBefore({ bodies }: Organisation, body: Body): string[] {
  const { start } = lifeOf(body);
  return [...bodies.values()].flatMap((other) =>
    stateSpans(other).some(({ state, span }) => state.parent === body.id && span.start < start)
      ? other.id
      : [],
  );
}

/** Why a mandate cannot be so, beside the others of its role. */
export type MandateProblem =
  | { readonly kind: "unknown_role" }
  | { readonly kind: "ends_before_it_starts" }
  | { readonly kind: "outside_body"; readonly opens: string; readonly closes: string | null }
  | { readonly kind: "held_already"; readonly day: string }
  | { readonly kind: "no_seat"; readonly conflict: SeatConflict };

export function mandateProblem(
  organisation: Organisation,
  others: readonly Mandate[],
  mandate: Mandate,
): MandateProblem | null {
  const role = organisation.roles.get(mandate.role);
  const life = role === undefined ? null : lifeOfRole(organisation, role);
  if (role === undefined || life === null) return { kind: "unknown_role" };
  const { start, plannedEnd, end } = mandate;
  if ((end !== null && end < start) || (plannedEnd !== null && plannedEnd < start)) {
    return { kind: "ends_before_it_starts" };
  }
  const span = spanOf(mandate);
  // Without an end of its own, a mandate ends with its body: only one that says another day contradicts it.
  const isInside = span.end === null ? hasDay(life, start) : within(span, life);
  if (!isInside) return { kind: "outside_body", opens: life.start, closes: life.end };
  const twice = others
    .filter((one) => one.id !== mandate.id && isSame(one, mandate))
    .map((one) => sharedDay(spanOf(one), span))
    .find((day) => day !== null);
  if (twice !== undefined && twice !== null) return { kind: "held_already", day: twice };
  const conflict = seatConflict(role, others, mandate);
  return conflict === null ? null : { kind: "no_seat", conflict };
}

/** The same person in the same role, in the same way: who is a deputy may act. */
function isSame(a: Mandate, b: Mandate): boolean {
  return a.person === b.person && a.role === b.role && isHeld(a) === isHeld(b);
}

/** Whether a mandate says that it goes on where its body no longer does: shown wherever it stands. */
export function isBeyondBody(organisation: Organisation, mandate: Mandate): boolean {
  const role = organisation.roles.get(mandate.role);
  const life = role === undefined ? null : lifeOfRole(organisation, role);
  const span = spanOf(mandate);
  return (
    life === null ||
    span.start < life.start ||
    (life.end !== null && span.end !== null && span.end > life.end)
  );
}
