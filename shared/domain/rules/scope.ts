import type { BodyScope } from "../bodies/composition.ts";
import { bodiesIn, type Organisation } from "../bodies/organisation.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { RoleScope, RuleTerms } from "./rule.ts";

/** The bodies that a rule is about; none where it is about people alone. */
export function scopesOf(terms: RuleTerms): BodyScope[] {
  switch (terms.kind) {
    case "least_holders":
    case "holder_status":
    case "longest_term":
    case "most_terms":
    case "appointed_by":
      return [terms.role.scope];
    case "incompatible":
      return [terms.role.scope, terms.other.scope];
    case "meets":
    case "temporary":
      return [terms.scope];
    case "admissions_closed":
      return [];
    default:
      return assertNever(terms);
  }
}

/**
 * The same rule, asked of one body alone on a day: two where it has two sides; none where it is not about
 * that body on that day.
 */
export function ofBody(
  organisation: Organisation,
  terms: RuleTerms,
  body: string,
  day: string,
): RuleTerms[] {
  const scopeIn = (scope: BodyScope) => {
    const one = { ...scope, body };
    const isIn = scope.body === null || scope.body === body;
    return isIn && bodiesIn(organisation, one, day).length > 0 ? [one] : [];
  };
  const roleIn = ({ title, scope }: RoleScope) =>
    scopeIn(scope).map((one): RoleScope => ({ title, scope: one }));
  switch (terms.kind) {
    case "least_holders":
    case "holder_status":
    case "longest_term":
    case "most_terms":
    case "appointed_by":
      return roleIn(terms.role).map((role) => ({ ...terms, role }));
    case "incompatible":
      return [
        ...roleIn(terms.role).map((role) => ({ ...terms, role })),
        ...roleIn(terms.other).map((other) => ({ ...terms, other })),
      ];
    case "meets":
    case "temporary":
      return scopeIn(terms.scope).map((scope) => ({ ...terms, scope }));
    case "admissions_closed":
      return [];
    default:
      return assertNever(terms);
  }
}

/** Whether a rule can be broken by what somebody holds, or by a status of theirs. */
export function isOfPeople({ kind }: RuleTerms): boolean {
  return kind !== "least_holders" && kind !== "meets" && kind !== "temporary";
}

/** Whether a rule is broken by what is not there: people, or meetings. */
export function isOfLack({ kind }: RuleTerms): boolean {
  return kind === "least_holders" || kind === "meets";
}

/** Whether it is about statuses of people. */
export function isOfStatus({ kind }: RuleTerms): boolean {
  return kind === "holder_status" || kind === "admissions_closed";
}
