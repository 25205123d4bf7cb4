import { rolesIn } from "../bodies/organisation.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { within } from "../kernel/day-span.ts";
import { addDays, addMonths } from "../kernel/day-steps.ts";
import { brokenBy, idsOf, peopleOf } from "./about-mandate.ts";
import type { Answer } from "./answer.ts";
import type { RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "holder_status" }>;

/**
 * « Déjà adhérentes avant le 9 juin »: who had the status on the eve of that day. « Depuis six mois »: without
 * a gap for so long on the day the mandate begins.
 */
export function holderStatus(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const roles = idsOf(rolesIn(organisation, terms.role.title, terms.role.scope, day));
  const { since, status } = terms;
  const missing = (on: string) =>
    facts
      .heldWithout(roles, day, status, { start: on, end: on })
      .map((mandate) => brokenBy(organisation, mandate, { why: "status_missing", day: on }));
  switch (since.kind) {
    case "held":
      return missing(day);
    case "before":
      return missing(addDays(since.day, -1));
    case "for": {
      const held = facts.heldOn(roles, day);
      const spans = facts.statusSpans(peopleOf(held), status);
      return held.flatMap((mandate) => {
        const needed = { start: addMonths(mandate.start, -since.months), end: mandate.start };
        const has = (spans.get(mandate.person) ?? []).some((span) => within(needed, span));
        const reason = { why: "status_too_short", from: needed.start, day: needed.end } as const;
        return has ? [] : brokenBy(organisation, mandate, reason);
      });
    }
    default:
      return assertNever(since);
  }
}
