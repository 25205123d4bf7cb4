import { assertNever } from "../kernel/assert-never.ts";
import type { MembershipStatus } from "../people/person.ts";
import { stateOn, type Body } from "./body.ts";
import type { PeopleSet } from "./composition.ts";
import { rolesIn, type Organisation } from "./organisation.ts";

/** Why somebody is in a body: a mandate, or a status that its rule names. */
export type Reason =
  | { readonly by: "mandate"; readonly mandate: string; readonly role: string }
  | { readonly by: "status"; readonly status: MembershipStatus };

/** Somebody, and everything that puts them there, each once. */
export interface Composed {
  readonly person: string;
  readonly reasons: readonly Reason[];
}

interface Held {
  readonly person: string;
  readonly mandate: string;
  readonly role: string;
}

/** Whoever knows the people: what is asked of them is asked for one day. */
export interface Holders {
  /** Who has one of these roles, deputies aside. */
  holders(roles: readonly string[]): readonly Held[];
  withStatus(status: MembershipStatus): readonly string[];
}

/**
 * Who is in a body on a day: those with a mandate in it, and those its rule puts there, each with every
 * reason. What a rule leaves out is left out of what the rule gives, never of mandates. In the order in which
 * they were found. A body that is not open has nobody.
 */
export function compose(
  organisation: Organisation,
  holders: Holders,
  body: Body,
  day: string,
): Composed[] {
  return listed(peopleOf(body, new Set()));

  function peopleOf(of: Body, within: ReadonlySet<string>): Found {
    const found: Found = new Map();
    const state = stateOn(of, day);
    if (state === null || within.has(of.id)) return found;
    addHeld(found, rolesIn(organisation, null, { body: of.id, kind: null, under: null }, day));
    if (state.composition === null) return found;
    const seen = new Set([...within, of.id]);
    const without = new Set(
      state.composition.exclude.flatMap((set) => [...setOf(set, seen).keys()]),
    );
    for (const set of state.composition.include) {
      for (const [person, reasons] of setOf(set, seen)) {
        if (!without.has(person)) for (const [key, why] of reasons) add(found, person, key, why);
      }
    }
    return found;
  }

  function setOf(set: PeopleSet, within: ReadonlySet<string>): Found {
    const found: Found = new Map();
    switch (set.of) {
      case "body": {
        const other = organisation.bodies.get(set.body);
        return other === undefined ? found : peopleOf(other, within);
      }
      case "role":
        addHeld(found, rolesIn(organisation, set.title, set.scope, day));
        return found;
      case "status":
        for (const person of holders.withStatus(set.status)) {
          add(found, person, set.status, { by: "status", status: set.status });
        }
        return found;
      default:
        return assertNever(set);
    }
  }

  function addHeld(found: Found, roles: readonly { id: string }[]): void {
    for (const { person, mandate, role } of holders.holders(roles.map(({ id }) => id))) {
      add(found, person, mandate, { by: "mandate", mandate, role });
    }
  }
}

/** Reasons by what tells them apart, by person. */
type Found = Map<string, Map<string, Reason>>;

function add(found: Found, person: string, key: string, why: Reason): void {
  const reasons = found.get(person);
  if (reasons === undefined) found.set(person, new Map([[key, why]]));
  else reasons.set(key, why);
}

function listed(found: Found): Composed[] {
  return [...found].map(([person, reasons]) => ({ person, reasons: [...reasons.values()] }));
}
