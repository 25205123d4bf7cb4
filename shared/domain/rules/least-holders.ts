import { rolesIn, bodiesIn } from "../bodies/organisation.ts";
import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "least_holders" }>;

/** « Un binôme au moins par cercle »: people count, and not seats. A body without such a role has too few. */
export function leastHolders(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { title, scope } = terms.role;
  const roles = rolesIn(organisation, title, scope, day);
  const counts = facts.countHolders(
    roles.map(({ id }) => id),
    day,
  );
  const needed = terms.count;
  const tooFew = roles.flatMap((role): Answer[] => {
    const count = counts.get(role.id) ?? 0;
    const about = { ...NOTHING, body: role.body, role: role.id };
    return count >= needed
      ? []
      : [{ verdict: "broken", about, reason: { why: "too_few", count, needed } }];
  });
  const having = new Set(roles.map(({ body }) => body));
  const without = bodiesIn(organisation, scope, day)
    .filter(({ id }) => !having.has(id))
    .map(({ id }): Answer => {
      const about = { ...NOTHING, body: id };
      return { verdict: "broken", about, reason: { why: "no_such_role", needed } };
    });
  return [...tooFew, ...without];
}
