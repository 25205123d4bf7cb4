import { lifeOfRole, rolesIn } from "../bodies/organisation.ts";
import type { BodyScope } from "../bodies/composition.ts";
import type { Role } from "../bodies/role.ts";
import { brokenBy, idsOf } from "./about-mandate.ts";
import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";

/** Roles with fewer seats taken than they have at least: a vacancy asks for no rule. */
export function vacancies(facts: RuleFacts, scope: BodyScope, day: string): Answer[] {
  const roles = rolesIn(facts.organisation, null, scope, day).filter(
    ({ seatsAtLeast }) => seatsAtLeast > 0,
  );
  const held = facts.holdings(idsOf(roles), day);
  return roles.flatMap(({ id, body, seatsAtLeast }): Answer[] => {
    const count = seatsAtLeast - (held.get(id)?.seats ?? 0);
    const about = { ...NOTHING, body, role: id };
    return count <= 0 ? [] : [{ verdict: "broken", about, reason: { why: "vacant", count } }];
  });
}

/** Mandates held on a day that say a day on which their body, or their role in it, is not there. */
export function beyondBodies(
  facts: RuleFacts,
  isAsked: (body: string) => boolean,
  day: string,
): Answer[] {
  const { organisation } = facts;
  const lives = new Map(
    [...organisation.roles.values()].flatMap((role: Role) => {
      const life = isAsked(role.body) ? lifeOfRole(organisation, role) : null;
      return life === null ? [] : [[role.id, life] as const];
    }),
  );
  const asked = [...lives].map(([role, life]) => ({ role, life }));
  return facts.heldOutside(asked, day).flatMap((mandate) => {
    const life = lives.get(mandate.role);
    if (life === undefined) return [];
    const { start: opens, end: closes } = life;
    if (mandate.start < opens)
      return brokenBy(organisation, mandate, { why: "before_body", opens });
    return closes === null ? [] : brokenBy(organisation, mandate, { why: "beyond_body", closes });
  });
}
