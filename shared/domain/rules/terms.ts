import type { Body } from "../bodies/body.ts";
import { lastDayOfTerm, spanOf } from "../bodies/mandate.ts";
import { ancestorsOn, rolesIn, type Organisation } from "../bodies/organisation.ts";
import { titleKey, type Role } from "../bodies/role.ts";
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
  const roles = idsOf(rolesIn(organisation, title, scope, day));
  return facts.heldBeyond(roles, day, terms.months).flatMap((mandate) => {
    const { end } = spanOf(mandate);
    const lastDay = lastDayOfTerm(mandate.start, terms.months);
    if (end === null) return brokenBy(organisation, mandate, { why: "term_endless" });
    return end <= lastDay ? [] : brokenBy(organisation, mandate, { why: "term_too_long", lastDay });
  });
}

/** Terms in a row; after long enough away, they count anew. */
export function mostTerms(terms: MostTerms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { title, scope } = terms.role;
  const { count: most, countsActing } = terms;
  const roles = idsOf(rolesIn(organisation, title, scope, day));
  const ever = idsOf(rolesEver(organisation, terms.role));
  const held = facts.heldOften(roles, day, ever, most);
  const historyOf = Map.groupBy(facts.historyOf(peopleOf(held), ever), ({ person }) => person);
  return held.flatMap((mandate) => {
    const count = termsInARow(historyOf.get(mandate.person) ?? [], mandate, terms);
    if (count <= most) return [];
    return brokenBy(organisation, mandate, { why: "too_many_terms", count, most, countsActing });
  });
}

/**
 * The which-th term in a row one is, among all that its holder had; 0 for one that counts for none. One that
 * begins while another goes on, in another body, is no further term.
 */
function termsInARow(
  history: readonly HeldMandate[],
  mandate: HeldMandate,
  { newCountAfter, countsActing }: Pick<MostTerms, "newCountAfter" | "countsActing">,
): number {
  const counts = ({ capacity }: HeldMandate) => countsActing || capacity === "holder";
  if (!counts(mandate)) return 0;
  let count = 0;
  // Until when the terms so far last: null for one without an end.
  let lastDay: string | null = "";
  for (const term of history.filter(counts)) {
    if (term.start > mandate.start) break;
    const { start, end } = spanOf(term);
    if (lastDay === null) break;
    if (start > lastDay) count = isAway(lastDay, start, newCountAfter) ? 1 : count + 1;
    if (end === null || end > lastDay) lastDay = end;
  }
  return count;
}

function isAway(lastDay: string, start: string, months: number | null): boolean {
  if (lastDay === "" || months === null) return false;
  return addMonths(addDays(lastDay, 1), months) <= start;
}

/** A role that is over, or in a body that is, was one too. */
function rolesEver(organisation: Organisation, { title, scope }: RoleScope): Role[] {
  const key = title === null ? null : titleKey(title);
  const { body: only, kind, under } = scope;
  const wasIn = (body: Body) =>
    body.states.some(
      (state) =>
        (kind === null || state.kind === kind) &&
        (under === null ||
          ancestorsOn(organisation, body, state.from).some(({ id }) => id === under)),
    );
  return [...organisation.bodies.values()]
    .filter((body) => (only === null || body.id === only) && wasIn(body))
    .flatMap(({ id }) => organisation.rolesOf.get(id) ?? [])
    .filter((role) => key === null || titleKey(role.title) === key);
}
