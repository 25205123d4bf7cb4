import { rolesIn } from "../bodies/organisation.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { within, type DaySpan } from "../kernel/day-span.ts";
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
  switch (since.kind) {
    case "held":
      return missing(day);
    case "before":
      return missing(addDays(since.day, -1));
    case "for":
      return tooShort(since.months);
    default:
      return assertNever(since);
  }

  function missing(on: string): Answer[] {
    return facts
      .heldWithout(roles, day, status, on)
      .map((mandate) =>
        brokenBy(organisation, mandate, { why: "status_missing", status, day: on }),
      );
  }

  function tooShort(months: number): Answer[] {
    const doubtful = facts.heldWithoutFor(roles, day, status, months);
    const spans = facts.statusSpans(peopleOf(doubtful), status);
    return doubtful.flatMap((mandate) => {
      const needed = { start: addMonths(mandate.start, -months), end: mandate.start };
      if (withoutGaps(spans.get(mandate.person) ?? []).some((span) => within(needed, span))) {
        return [];
      }
      const { start: from, end: on } = needed;
      return brokenBy(organisation, mandate, { why: "status_too_short", status, from, day: on });
    });
  }
}

/** A status that goes on the day after another of it ended is one with it. */
function withoutGaps(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const goesOn = last !== undefined && (last.end === null || span.start <= addDays(last.end, 1));
    if (!goesOn) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: latestEnd(last.end, span.end) };
  }
  return joined;
}

function latestEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
