import { spanOf } from "../bodies/mandate.ts";
import { parentOn, rolesIn, type Organisation } from "../bodies/organisation.ts";
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
  const { title, scope } = terms.role;
  const held = facts.heldOn(idsOf(rolesIn(organisation, title, scope, day)), day);
  const appointers = [...new Set(held.flatMap(({ appointer }) => appointer ?? []))];
  const titled = [...organisation.roles.values()].filter(
    (role) => titleKey(role.title) === titleKey(terms.by),
  );
  const theirs = Map.groupBy(facts.historyOf(appointers, idsOf(titled)), ({ person }) => person);
  return held.flatMap((mandate) => {
    const { appointer } = mandate;
    if (appointer === null) return brokenBy(organisation, mandate, { why: "appointer_unknown" });
    const on = mandate.decidedOn ?? mandate.start;
    const where = new Set(bodiesWhere(organisation, mandate, terms.where, on));
    const had = (theirs.get(appointer) ?? []).filter((one) => isWhere(organisation, one, where));
    if (had.some((one) => hasDay(spanOf(one), on))) return [];
    const endedOn =
      had
        .flatMap((one) => spanOf(one).end ?? [])
        .filter((end) => end < on)
        .sort()
        .at(-1) ?? null;
    return brokenBy(organisation, mandate, {
      why: "appointer_without_mandate",
      appointer,
      day: on,
      endedOn,
    });
  });
}

function bodiesWhere(
  organisation: Organisation,
  { role }: HeldMandate,
  where: Terms["where"],
  day: string,
): string[] {
  const body = organisation.bodies.get(organisation.roles.get(role)?.body ?? "");
  if (body === undefined) return [];
  const at = where === "same" ? body : parentOn(organisation, body, day);
  return at === null ? [] : [at.id];
}

function isWhere(
  { roles }: Organisation,
  { role }: HeldMandate,
  where: ReadonlySet<string>,
): boolean {
  const body = roles.get(role)?.body;
  return body !== undefined && where.has(body);
}
