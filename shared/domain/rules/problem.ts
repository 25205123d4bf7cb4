import { isCommonKind, type BodyKind } from "../bodies/body-kinds.ts";
import type { Organisation } from "../bodies/organisation.ts";
import type { RuleFields, RuleTerms } from "./rule.ts";
import { scopesOf } from "./scope.ts";

/** Why a rule cannot be so. */
export type RuleProblem =
  | { readonly kind: "unknown_body" }
  | { readonly kind: "unknown_kind" }
  | { readonly kind: "from_after_to"; readonly from: string; readonly to: string }
  | { readonly kind: "ends_before_it_starts"; readonly start: string; readonly end: string };

/** The bodies that there are, and the kinds of the collective's own. */
interface Known extends Pick<Organisation, "bodies"> {
  readonly kinds: readonly { readonly id: string }[];
}

/** The first problem of a rule in a collective. */
export function ruleProblem(known: Known, fields: RuleFields): RuleProblem | null {
  const { terms, start, end } = fields;
  if (terms.kind === "admissions_closed" && terms.to < terms.from) {
    return { kind: "from_after_to", from: terms.from, to: terms.to };
  }
  if (start !== null && end !== null && end < start) {
    return { kind: "ends_before_it_starts", start, end };
  }
  return groundless(known, terms);
}

/** Whether a rule speaks of a body or of a kind that is gone, or never was. */
export function groundless(
  { bodies, kinds }: Known,
  terms: RuleTerms,
): Extract<RuleProblem, { kind: "unknown_body" | "unknown_kind" }> | null {
  const scopes = scopesOf(terms);
  const named = scopes.flatMap(({ body, under }) => [body, under]).filter((id) => id !== null);
  if (named.some((id) => !bodies.has(id))) return { kind: "unknown_body" };
  const isKnown = (kind: BodyKind) => isCommonKind(kind) || kinds.some(({ id }) => id === kind);
  const isUnknown = scopes.some(({ kind }) => kind !== null && !isKnown(kind));
  return isUnknown ? { kind: "unknown_kind" } : null;
}
