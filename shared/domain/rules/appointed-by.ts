import { latestState } from "../bodies/body.ts";
import { spanOf } from "../bodies/mandate.ts";
import { rolesIn, type Organisation } from "../bodies/organisation.ts";
import { titleKey } from "../bodies/role.ts";
import { hasDay } from "../kernel/day-span.ts";
import { brokenBy, idsOf } from "./about-mandate.ts";
import type { Answer } from "./answer.ts";
import type { HeldMandate, RuleFacts } from "./facts.ts";
import type { RuleTerms } from "./rule.ts";

type Terms = Extract<RuleTerms, { kind: "appointed_by" }>;

/**
 * « Nommées par les référentes de leur cercle »: whoever appointed had that role on the day of the
 * appointment, in that body or in the one above it on that day. Without a day, it is the first of the mandate.
 */
export function appointedBy(terms: Terms, facts: RuleFacts, day: string): Answer[] {
  const { organisation } = facts;
  const { by } = terms;
  const { title, scope } = terms.role;
  const held = facts.heldOn(idsOf(rolesIn(organisation, title, scope, day)), day);
  const appointers = [...new Set(held.flatMap(({ appointer }) => appointer ?? []))];
  const titled = [...organisation.roles.values()].filter(
    (role) => titleKey(role.title) === titleKey(by),
  );
  const theirs = Map.groupBy(facts.historyOf(appointers, idsOf(titled)), ({ person }) => person);
  return held.flatMap((mandate) => {
    const { appointer } = mandate;
    if (appointer === null)
      return brokenBy(organisation, mandate, { why: "appointer_unknown", by });
    const on = mandate.decidedOn ?? mandate.start;
    const where = placeOf(organisation, mandate, terms.where, on);
    const had = (theirs.get(appointer) ?? [])
      .filter(({ role }) => organisation.roles.get(role)?.body === where)
      .map(spanOf);
    if (had.some((span) => hasDay(span, on))) return [];
    const endedOn = lastOf(had.flatMap(({ end }) => (end !== null && end < on ? end : [])));
    const reason = { why: "appointer_without_mandate", by, appointer, day: on, endedOn } as const;
    return brokenBy(organisation, mandate, reason);
  });
}

/** Where the one who appoints has their role; a body that is to open later is under what it opens under. */
function placeOf(
  { bodies, roles }: Organisation,
  { role }: HeldMandate,
  where: Terms["where"],
  day: string,
): string | null {
  const body = bodies.get(roles.get(role)?.body ?? "");
  if (body === undefined) return null;
  return where === "same" ? body.id : latestState(body, day).parent;
}

const lastOf = (days: readonly string[]) => days.toSorted().at(-1) ?? null;
