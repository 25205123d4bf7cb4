import { assertNever } from "../kernel/assert-never.ts";
import type { MembershipStatus } from "../people/person.ts";
import { stateOn, type Body } from "./body.ts";
import { bodiesNamed, type PeopleSet } from "./composition.ts";
import { rolesIn, type Organisation } from "./organisation.ts";

/** Why somebody is in a body: a role they hold, or a status that its rule names. */
type Reason =
  | { readonly by: "mandate"; readonly role: string }
  | { readonly by: "status"; readonly status: MembershipStatus };

/** Somebody, and everything that puts them there, each once. */
export interface Composed<Person> {
  readonly person: Person;
  readonly reasons: readonly Reason[];
}

/** Whoever knows the people, by whatever tells one from another: all is asked for one day. */
export interface Holders<Person> {
  /** Who has one of these roles, deputies aside. */
  holders(roles: readonly string[]): readonly { readonly person: Person; readonly role: string }[];
  withStatus(status: MembershipStatus): readonly Person[];
}

/**
 * Who is in a body on a day: those with a role in it, and those its rule puts there, each with every
 * reason. What a rule leaves out is left out of what the rule gives, never of roles held. In the order in which
 * they were found. A body that is not open has nobody, nor has one whose rule leads back to it.
 * Each body is asked once, however many rules take people of it.
 */
export function compose<Person>(
  organisation: Organisation,
  holders: Holders<Person>,
  body: Body,
  day: string,
): Composed<Person>[] {
  type Found = Map<Person, Reason[]>;
  const known = new Map<string, Found>();
  const peopleOf = (id: string): Found => known.get(id) ?? new Map<Person, Reason[]>();

  // Rules follow one another as far as they like: what one takes people of is told before it, and none calls another.
  const path = [body];
  for (let of = path.at(-1); of !== undefined; of = path.at(-1)) {
    // Until it is told, nobody: that is what a rule that leads back here finds.
    if (!known.has(of.id)) known.set(of.id, new Map());
    const first = namedBy(of).find(({ id }) => !known.has(id));
    if (first !== undefined) {
      path.push(first);
      continue;
    }
    known.set(of.id, told(of));
    path.pop();
  }
  return [...peopleOf(body.id)].map(([person, reasons]) => ({ person, reasons }));

  /** The bodies whose people the rule of one takes or leaves out, that day. */
  function namedBy(of: Body): Body[] {
    const composition = stateOn(of, day)?.composition ?? null;
    if (composition === null) return [];
    return bodiesNamed(composition).flatMap((id) => organisation.bodies.get(id) ?? []);
  }

  function told(of: Body): Found {
    const found: Found = new Map();
    const state = stateOn(of, day);
    if (state === null) return found;
    addHeld(found, rolesIn(organisation, null, { body: of.id, kind: null, under: null }, day));
    if (state.composition === null) return found;
    const without = new Set<Person>();
    for (const set of state.composition.exclude) {
      for (const person of setOf(set).keys()) without.add(person);
    }
    for (const set of state.composition.include) {
      for (const [person, reasons] of setOf(set)) {
        if (!without.has(person)) for (const why of reasons) add(found, person, why);
      }
    }
    return found;
  }

  function setOf(set: PeopleSet): Found {
    const found: Found = new Map();
    switch (set.of) {
      case "body":
        return peopleOf(set.body);
      case "role":
        addHeld(found, rolesIn(organisation, set.title, set.scope, day));
        return found;
      case "status": {
        const why: Reason = { by: "status", status: set.status };
        for (const person of holders.withStatus(set.status)) add(found, person, why);
        return found;
      }
      default:
        return assertNever(set);
    }
  }

  function addHeld(found: Found, roles: readonly { readonly id: string }[]): void {
    for (const { person, role } of holders.holders(roles.map(({ id }) => id))) {
      add(found, person, { by: "mandate", role });
    }
  }

  function add(found: Found, person: Person, why: Reason): void {
    const reasons = found.get(person);
    if (reasons === undefined) found.set(person, [why]);
    else if (!reasons.some((one) => isSame(one, why))) reasons.push(why);
  }
}

function isSame(a: Reason, b: Reason): boolean {
  if (a.by === "mandate") return b.by === "mandate" && a.role === b.role;
  return b.by === "status" && a.status === b.status;
}
