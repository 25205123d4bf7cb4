import { rolesIn } from "../bodies/organisation.ts";
import { brokenBy, idsOf } from "./about-mandate.ts";
import type { Answer } from "./answer.ts";
import type { RoleScope, RuleTerms } from "./rule.ts";
import type { HeldMandate, RuleFacts } from "./facts.ts";

type Terms = Extract<RuleTerms, { kind: "incompatible" }>;

/** Two offices that nobody has at once: told of the mandate that came second, once. */
export function incompatible(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const of = ({ title, scope }: RoleScope) => idsOf(rolesIn(organisation, title, scope, day));
  const second = new Map<string, Answer>();
  for (const { mandate, other } of facts.heldTogether(of(terms.role), of(terms.other), day)) {
    if (mandate.id === other.id) continue;
    const [early, late] = comesBefore(mandate, other) ? [mandate, other] : [other, mandate];
    const reason = { why: "incompatible", other: early.role } as const;
    if (!second.has(late.id)) second.set(late.id, brokenBy(organisation, late, reason));
  }
  return [...second.values()];
}

function comesBefore(a: HeldMandate, b: HeldMandate): boolean {
  return a.start === b.start ? a.id < b.id : a.start < b.start;
}
