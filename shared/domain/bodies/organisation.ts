import { hasDay, intersection, type DaySpan } from "../kernel/day-span.ts";
import { lifeOf, stateOn, type Body } from "./body.ts";
import type { BodyScope } from "./composition.ts";
import { titleKey, type Role, type RoleTitle } from "./role.ts";

/** Every body and every role there ever was: what is asked of them on a day is asked of this. */
export interface Organisation {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly rolesOf: ReadonlyMap<string, readonly Role[]>;
}

export function organisationOf(bodies: readonly Body[], roles: readonly Role[]): Organisation {
  const rolesOf = new Map<string, Role[]>(bodies.map(({ id }) => [id, []]));
  for (const role of roles) rolesOf.get(role.body)?.push(role);
  return {
    bodies: new Map(bodies.map((body) => [body.id, body])),
    roles: new Map(roles.map((role) => [role.id, role])),
    rolesOf,
  };
}

/** The days on which somebody can have a role: those of its body, until the role ends. */
export function lifeOfRole({ bodies }: Organisation, role: Role): DaySpan | null {
  const body = bodies.get(role.body);
  if (body === undefined) return null;
  return intersection(lifeOf(body), { start: lifeOf(body).start, end: role.endedOn });
}

/** The body that one stands under on a day; null for none, or for one that is not open. */
export function parentOn({ bodies }: Organisation, body: Body, day: string): Body | null {
  const parent = stateOn(body, day)?.parent ?? null;
  const found = parent === null ? undefined : bodies.get(parent);
  return found !== undefined && hasDay(lifeOf(found), day) ? found : null;
}

/** From the one above it to the top. A circle, which nothing lets in, ends where it closes. */
export function ancestorsOn(organisation: Organisation, body: Body, day: string): Body[] {
  const above: Body[] = [];
  const seen = new Set([body.id]);
  let at = parentOn(organisation, body, day);
  while (at !== null && !seen.has(at.id)) {
    seen.add(at.id);
    above.push(at);
    at = parentOn(organisation, at, day);
  }
  return above;
}

/** Which bodies stand under one on a day; each way up is gone once, however many take it. */
function isUnderOn(organisation: Organisation, id: string, day: string): (body: Body) => boolean {
  const known = new Map<string, boolean>();
  return (body) => {
    if (body.id === id) return false;
    const path: Body[] = [];
    const seen = new Set<string>();
    let isUnder = false;
    for (let at: Body | null = body; at !== null && !seen.has(at.id);) {
      const told = known.get(at.id);
      if (told !== undefined) {
        isUnder = told;
        break;
      }
      path.push(at);
      seen.add(at.id);
      at = parentOn(organisation, at, day);
      isUnder = at?.id === id;
      if (isUnder) break;
    }
    for (const one of path) known.set(one.id, isUnder);
    return isUnder;
  };
}

/** The bodies open on a day that a scope is about. */
export function bodiesIn(organisation: Organisation, scope: BodyScope, day: string): Body[] {
  const isUnder = scope.under === null ? null : isUnderOn(organisation, scope.under, day);
  const isIn = (body: Body) => {
    const state = stateOn(body, day);
    if (state === null) return false;
    if (scope.body !== null && body.id !== scope.body) return false;
    if (scope.kind !== null && state.kind !== scope.kind) return false;
    return isUnder === null || isUnder(body);
  };
  if (scope.body === null) return [...organisation.bodies.values()].filter(isIn);
  const one = organisation.bodies.get(scope.body);
  return one !== undefined && isIn(one) ? [one] : [];
}

/** The roles with a title, in the bodies open on a day that a scope is about; null for any title. */
export function rolesIn(
  organisation: Organisation,
  title: RoleTitle | null,
  scope: BodyScope,
  day: string,
): Role[] {
  const key = title === null ? null : titleKey(title);
  return bodiesIn(organisation, scope, day).flatMap((body) =>
    (organisation.rolesOf.get(body.id) ?? []).filter(
      (role) =>
        (key === null || titleKey(role.title) === key) &&
        (role.endedOn === null || day <= role.endedOn),
    ),
  );
}
