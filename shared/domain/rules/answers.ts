import { assertNever } from "../kernel/assert-never.ts";
import { admissionsClosed } from "./admissions-closed.ts";
import type { Answer } from "./answer.ts";
import { appointedBy } from "./appointed-by.ts";
import type { RuleFacts } from "./facts.ts";
import { holderStatus } from "./holder-status.ts";
import { incompatible } from "./incompatible.ts";
import { leastHolders } from "./least-holders.ts";
import { meets } from "./meets.ts";
import { isInForce, type Rule, type RuleTerms } from "./rule.ts";
import { temporary } from "./temporary.ts";
import { longestTerm, mostTerms } from "./terms.ts";

/** What a rule has to say on a day: nothing where it is kept, or not in force. */
export function answersOf(rule: Rule, facts: RuleFacts, day: string): Answer[] {
  return isInForce(rule, day) ? answer(rule.terms, facts, day, rule.start) : [];
}

function answer(terms: RuleTerms, facts: RuleFacts, day: string, since: string | null): Answer[] {
  switch (terms.kind) {
    case "least_holders":
      return leastHolders(terms, facts, day);
    case "holder_status":
      return holderStatus(terms, facts, day);
    case "longest_term":
      return longestTerm(terms, facts, day);
    case "most_terms":
      return mostTerms(terms, facts, day);
    case "incompatible":
      return incompatible(terms, facts, day);
    case "appointed_by":
      return appointedBy(terms, facts, day);
    case "meets":
      return meets(terms, facts, day, since);
    case "temporary":
      return temporary(terms, facts, day);
    case "admissions_closed":
      return admissionsClosed(terms, facts, day);
    default:
      return assertNever(terms);
  }
}
