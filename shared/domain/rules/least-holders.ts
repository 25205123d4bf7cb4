import { bodiesIn, rolesIn } from "../bodies/organisation.ts";
import { idsOf } from "./about-mandate.ts";
import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "least_holders" }>;

/** « Un binôme au moins par cercle »: people count, and not seats. A body without such a role has too few. */
export function leastHolders(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { title, scope } = terms.role;
  const roles = rolesIn(organisation, title, scope, day);
  const held = facts.holdings(idsOf(roles), day);
  const needed = terms.count;
  const tooFew = roles.flatMap(({ id, body }): Answer[] => {
    const count = held.get(id)?.people ?? 0;
    const about = { ...NOTHING, body, role: id };
    return count >= needed
      ? []
      : [{ verdict: "broken", about, reason: { why: "too_few", count, needed } }];
  });
  const having = new Set(roles.map(({ body }) => body));
  const without = bodiesIn(organisation, scope, day)
    .filter(({ id }) => !having.has(id))
    .map(({ id }): Answer => {
      const about = { ...NOTHING, body: id };
      return { verdict: "broken", about, reason: { why: "no_such_role", title, needed } };
    });
  return [...tooFew, ...without];
}
