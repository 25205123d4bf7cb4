import { rolesIn } from "../bodies/organisation.ts";
import { brokenBy, idsOf } from "./about-mandate.ts";
import type { Answer } from "./answer.ts";
import type { RoleScope, RuleTerms } from "./rule.ts";
import type { RuleFacts } from "./facts.ts";

type Terms = Extract<RuleTerms, { kind: "incompatible" }>;

/** Two offices that nobody has at once: told once, on the first of them. */
export function incompatible(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const held = ({ title, scope }: RoleScope) =>
    facts.heldOn(idsOf(rolesIn(organisation, title, scope, day)), day);
  const others = Map.groupBy(held(terms.other), ({ person }) => person);
  const told = new Set<string>();
  return held(terms.role).flatMap((mandate) => {
    const other = others.get(mandate.person)?.find(({ id }) => id !== mandate.id);
    if (other === undefined || told.has(other.id)) return [];
    told.add(mandate.id);
    return brokenBy(organisation, mandate, { why: "incompatible", other: other.role });
  });
}
