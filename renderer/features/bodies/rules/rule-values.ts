import { z } from "zod";
import { BodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { Cadence } from "#shared/domain/bodies/cadence.ts";
import type { BodyScope } from "#shared/domain/bodies/composition.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";
import { RuleFields, type RuleTerms } from "#shared/domain/rules/rule.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { wholeNumber } from "../body-values.ts";
import { WHERES } from "../rule/rule-values.ts";

export const RULE_KINDS = [
  "least_holders",
  "holder_status",
  "longest_term",
  "most_terms",
  "incompatible",
  "appointed_by",
  "meets",
  "temporary",
  "admissions_closed",
] as const satisfies readonly RuleTerms["kind"][];
export type RuleKind = (typeof RULE_KINDS)[number];

/** Which bodies a rule is about, as it is being told. */
const ScopeValues = z.object({ where: z.enum(WHERES), kind: BodyKind, body: Id.nullable() });
export type ScopeValues = z.infer<typeof ScopeValues>;

/** A rule as it is being told, and its draft: what its kind does not ask is kept, for whoever changes their mind. */
export const RuleValues = z.object({
  kind: z.enum(RULE_KINDS),
  title: z.string(),
  scope: ScopeValues,
  otherTitle: z.string(),
  otherScope: ScopeValues,
  count: z.string(),
  months: z.string(),
  newCountAfter: z.string(),
  countsActing: z.boolean(),
  status: MembershipStatus,
  since: z.enum(["held", "before", "for"]),
  day: IsoDate.nullable(),
  by: z.string(),
  where: z.enum(["same", "above"]),
  cadence: Cadence.nullable(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  effect: RuleFields.shape.effect,
  clause: z.string(),
  reference: z.string(),
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
});
export type RuleValues = z.infer<typeof RuleValues>;

/** A rule from what was told of it; each field that its kind still lacks is refused by its name. */
export const CheckedRule = RuleValues.transform((values, context): RuleFields => {
  const parsed = RuleFields.safeParse({
    terms: termsOf(values),
    effect: values.effect,
    clause: values.clause,
    reference: values.reference,
    start: values.start,
    end: values.end,
  });
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const field = FIELD_OF[path.join(".")] ?? String(path.at(-1) ?? "");
    context.addIssue({ code: "custom", message: "required", path: [field] });
  }
  return z.NEVER;
});

/** Where a part of the terms is told under another name. */
const FIELD_OF: Readonly<Record<string, string>> = {
  "terms.role.title": "title",
  "terms.role.scope.body": "scope",
  "terms.role.scope.under": "scope",
  "terms.other.title": "otherTitle",
  "terms.other.scope.body": "otherScope",
  "terms.other.scope.under": "otherScope",
  "terms.scope.body": "scope",
  "terms.scope.under": "scope",
  "terms.since.day": "day",
  "terms.since.months": "months",
  "terms.until": "to",
  "terms.cadence": "cadence",
};

/** What the schema refuses where a body is asked for and none is chosen. */
const MISSING = "";

function scopeOf({ where, kind, body }: ScopeValues): BodyScope {
  const named = body ?? MISSING;
  return {
    body: where === "one" ? named : null,
    kind: where === "kind" || where === "kindUnder" ? kind : null,
    under: where === "under" || where === "kindUnder" ? named : null,
  };
}

/** May lack what is not told yet: the schema says which. */
function termsOf(values: RuleValues): object {
  const { kind } = values;
  const role = { title: titleOf(values.title), scope: scopeOf(values.scope) };
  const months = wholeNumber(values.months);
  const count = wholeNumber(values.count);
  switch (kind) {
    case "least_holders":
      return { kind, role: { ...role, title: values.title }, count };
    case "holder_status":
      return { kind, role, status: values.status, since: sinceOf(values, months) };
    case "longest_term":
      return { kind, role, months };
    case "most_terms": {
      const newCountAfter = wholeNumber(values.newCountAfter);
      return { kind, role, count, newCountAfter, countsActing: values.countsActing };
    }
    case "incompatible": {
      const other = { title: titleOf(values.otherTitle), scope: scopeOf(values.otherScope) };
      return { kind, role, other };
    }
    case "appointed_by":
      return { kind, role, by: values.by, where: values.where };
    case "meets":
      return { kind, scope: scopeOf(values.scope), cadence: values.cadence };
    case "temporary":
      return { kind, scope: scopeOf(values.scope), until: values.to };
    case "admissions_closed":
      return { kind, status: values.status, from: values.from, to: values.to };
    default:
      return assertNever(kind);
  }
}

/** Without a title, a rule is about any role. */
const titleOf = (typed: string) => (typed.trim() === "" ? null : typed);

function sinceOf({ since, day }: RuleValues, months: number | null): object {
  if (since === "before") return { kind: since, day };
  return since === "for" ? { kind: since, months } : { kind: since };
}

const EVERYWHERE: ScopeValues = { where: "kind", kind: "circle", body: null };

export function emptyRule(kind: RuleKind = "least_holders"): RuleValues {
  return {
    kind,
    title: "referent",
    scope: EVERYWHERE,
    otherTitle: "",
    otherScope: EVERYWHERE,
    count: "2",
    months: "12",
    newCountAfter: "",
    countsActing: false,
    status: "adherent",
    since: "held",
    day: null,
    by: "referent",
    where: "above",
    cadence: { every: "quarter" },
    from: null,
    to: null,
    effect: "warns",
    clause: "",
    reference: "",
    start: null,
    end: null,
  };
}

function scopeValues({ body, kind, under }: BodyScope): ScopeValues {
  const named = { kind: kind ?? ("circle" as const), body: body ?? under };
  if (body !== null) return { ...named, where: "one" };
  if (under !== null) return { ...named, where: kind === null ? "under" : "kindUnder" };
  return { ...named, where: kind === null ? "every" : "kind" };
}

/** A rule that is there, to be changed. */
export function valuesOf({ terms, ...told }: RuleFields): RuleValues {
  const base = { ...emptyRule(terms.kind), ...told, kind: terms.kind };
  const role =
    "role" in terms ? { title: terms.role.title ?? "", scope: scopeValues(terms.role.scope) } : {};
  switch (terms.kind) {
    case "least_holders":
      return { ...base, ...role, count: String(terms.count) };
    case "holder_status": {
      const { since, status } = terms;
      const day = since.kind === "before" ? since.day : null;
      const months = since.kind === "for" ? String(since.months) : base.months;
      return { ...base, ...role, status, since: since.kind, day, months };
    }
    case "longest_term":
      return { ...base, ...role, months: String(terms.months) };
    case "most_terms": {
      const newCountAfter = terms.newCountAfter === null ? "" : String(terms.newCountAfter);
      const { countsActing } = terms;
      return { ...base, ...role, count: String(terms.count), newCountAfter, countsActing };
    }
    case "incompatible": {
      const { title, scope } = terms.other;
      return { ...base, ...role, otherTitle: title ?? "", otherScope: scopeValues(scope) };
    }
    case "appointed_by":
      return { ...base, ...role, by: terms.by, where: terms.where };
    case "meets":
      return { ...base, scope: scopeValues(terms.scope), cadence: terms.cadence };
    case "temporary":
      return { ...base, scope: scopeValues(terms.scope), to: terms.until };
    case "admissions_closed":
      return { ...base, status: terms.status, from: terms.from, to: terms.to };
    default:
      return assertNever(terms);
  }
}
