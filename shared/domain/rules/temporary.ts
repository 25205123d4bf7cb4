import { bodiesIn } from "../bodies/organisation.ts";
import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "temporary" }>;

/** What was meant for a while is still there after its last day. */
export function temporary({ scope, until }: Terms, facts: RuleFacts, day: string): Answer[] {
  if (day <= until) return [];
  return bodiesIn(facts.organisation, scope, day).map(({ id }) => ({
    verdict: "broken",
    about: { ...NOTHING, body: id },
    reason: { why: "open_after", until },
  }));
}
