import { lastDayOfTerm, spanOf } from "../bodies/mandate.ts";
import { rolesIn, type Organisation } from "../bodies/organisation.ts";
import { titleKey } from "../bodies/role.ts";
import { addDays, addMonths } from "../kernel/day-steps.ts";
import { brokenBy, idsOf, peopleOf } from "./about-mandate.ts";
import type { Answer } from "./answer.ts";
import type { HeldMandate, RuleFacts } from "./facts.ts";
import type { RoleScope, RuleTerms } from "./rule.ts";

type LongestTerm = Extract<RuleTerms, { kind: "longest_term" }>;
type MostTerms = Extract<RuleTerms, { kind: "most_terms" }>;

/** A mandate that is meant to last longer than it may, or of which nobody said how long. */
export function longestTerm(terms: LongestTerm, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { title, scope } = terms.role;
  return facts.heldOn(idsOf(rolesIn(organisation, title, scope, day)), day).flatMap((mandate) => {
    const { end } = spanOf(mandate);
    const lastDay = lastDayOfTerm(mandate.start, terms.months);
    if (end === null) return brokenBy(organisation, mandate, { why: "term_endless" });
    return end <= lastDay ? [] : brokenBy(organisation, mandate, { why: "term_too_long", lastDay });
  });
}

/** Terms in a row, told from each other by their starts; after long enough away, they count anew. */
export function mostTerms(terms: MostTerms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { title, scope } = terms.role;
  const held = facts.heldOn(idsOf(rolesIn(organisation, title, scope, day)), day);
  const ever = idsOf(rolesEver(organisation, terms.role));
  const historyOf = Map.groupBy(facts.historyOf(peopleOf(held), ever), ({ person }) => person);
  return held.flatMap((mandate) => {
    const count = termsInARow(historyOf.get(mandate.person) ?? [], mandate, terms);
    const reason = { why: "too_many_terms", count, most: terms.count } as const;
    return count <= terms.count ? [] : brokenBy(organisation, mandate, reason);
  });
}

/** The which-th term in a row one is, among all that its holder had. */
export function termsInARow(
  history: readonly HeldMandate[],
  mandate: HeldMandate,
  { newCountAfter, countsActing }: Pick<MostTerms, "newCountAfter" | "countsActing">,
): number {
  const counted = history
    .filter(({ capacity }) => countsActing || capacity === "holder")
    .filter(({ start }) => start <= mandate.start)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  let count = 0;
  let lastDay: string | null = null;
  for (const term of counted) {
    count = lastDay !== null && isAway(lastDay, term.start, newCountAfter) ? 1 : count + 1;
    const { end } = spanOf(term);
    lastDay = end ?? term.start;
  }
  return count;
}

function isAway(lastDay: string, start: string, months: number | null): boolean {
  return months !== null && addMonths(addDays(lastDay, 1), months) <= start;
}

/** A role that is over, or in a body that is, was one too. */
function rolesEver({ roles, bodies }: Organisation, { title, scope }: RoleScope) {
  const key = title === null ? null : titleKey(title);
  return [...roles.values()].filter(
    (role) =>
      (key === null || titleKey(role.title) === key) &&
      (scope.body === null || role.body === scope.body) &&
      (scope.kind === null ||
        bodies.get(role.body)?.states.some(({ kind }) => kind === scope.kind) === true),
  );
}
