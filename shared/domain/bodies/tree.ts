import { hasDay, sharedDay, within, type DaySpan } from "../kernel/day-span.ts";
import { earliestFirst } from "../kernel/day-steps.ts";
import { lifeOf, stateSpans, stateOn, type Body } from "./body.ts";
import { bodiesNamed } from "./composition.ts";
import type { Organisation } from "./organisation.ts";

/** Bodies that lead back to the first, on a day on which they do. */
export interface Loop {
  readonly day: string;
  /** From the first to itself. */
  readonly path: readonly string[];
}

/** What a body would lead to: another above it, or others that its rule takes people of. */
type Leads = (body: Body, day: string) => readonly string[];

const toParent: Leads = (body, day) => {
  const parent = stateOn(body, day)?.parent ?? null;
  return parent === null ? [] : [parent];
};

const toNamed: Leads = (body, day) => {
  const composition = stateOn(body, day)?.composition ?? null;
  return composition === null ? [] : bodiesNamed(composition);
};

/** On which day, from now on or in the past, a body would stand under itself; null for none. */
export function loopAbove(organisation: Organisation, body: Body): Loop | null {
  return loopFrom(organisation, body, toParent);
}

/** On which day a body's rule would ask who is in that very body, through others or not; null for none. */
export function loopOfRule(organisation: Organisation, body: Body): Loop | null {
  return loopFrom(organisation, body, toNamed);
}

/** Only days on which something changes can begin a loop: those of all states, within the body's life. */
function loopFrom({ bodies }: Organisation, body: Body, leads: Leads): Loop | null {
  const days = new Set<string>();
  for (const { states } of bodies.values()) for (const { from } of states) days.add(from);
  for (const { from } of body.states) days.add(from);
  const known = (id: string) => (id === body.id ? body : bodies.get(id));
  for (const day of earliestFirst(days)) {
    if (!hasDay(lifeOf(body), day)) continue;
    const path = pathBack(body, day, leads, known);
    if (path !== null) return { day, path };
  }
  return null;
}

function pathBack(
  start: Body,
  day: string,
  leads: Leads,
  known: (id: string) => Body | undefined,
): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start.id];
  for (const id of queue) {
    const at = known(id);
    for (const next of at === undefined ? [] : leads(at, day)) {
      if (next === start.id) return [...trail(id, cameFrom), start.id];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return null;
}

function trail(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [id];
  for (let at = cameFrom.get(id); at !== undefined; at = cameFrom.get(at)) path.push(at);
  return path.toReversed();
}

/** The parts of a body that would go on after its last day, and from which day on each would be alone. */
export function partsAfter({ bodies }: Organisation, body: Body, lastDay: string): Body[] {
  const after: DaySpan = { start: lastDay, end: null };
  return [...bodies.values()].filter((other) =>
    stateSpans(other).some(
      ({ state, span }) =>
        state.parent === body.id &&
        sharedDay(span, after) !== null &&
        (span.end === null || span.end > lastDay),
    ),
  );
}

/** The first state of a body on whose days the one above it is not open all along; null where all are. */
export function stateBeyondParent({ bodies }: Organisation, body: Body) {
  return (
    stateSpans(body).find(({ state, span }) => {
      const parent = state.parent === null ? undefined : bodies.get(state.parent);
      return parent !== undefined && !within(span, lifeOf(parent));
    }) ?? null
  );
}
