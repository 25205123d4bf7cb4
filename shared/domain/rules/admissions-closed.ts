import { NOTHING, type Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "admissions_closed" }>;

/** A status that began while it could not: the day it says counts, and not the day of typing. */
export function admissionsClosed(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { status, from, to } = terms;
  const end = day < to ? day : to;
  if (end < from) return [];
  return facts.begun(status, { start: from, end }).map(({ membership, person, start }) => ({
    verdict: "broken",
    about: { ...NOTHING, person, membership },
    reason: { why: "admitted_meanwhile", status, day: start },
  }));
}
