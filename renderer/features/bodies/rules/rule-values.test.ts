import { describe, expect, it } from "vitest";
import type { RuleFields, RuleTerms } from "#shared/domain/rules/rule.ts";
import { CheckedRule, emptyRule, RULE_KINDS, valuesOf } from "./rule-values.ts";

const body = "01936f5e-0000-7000-8000-000000000001";
const role = { title: "referent", scope: { body: null, kind: "circle" as const, under: null } };
const inOne = { title: null, scope: { body, kind: null, under: null } };
const TERMS: Record<RuleTerms["kind"], RuleTerms> = {
  least_holders: { kind: "least_holders", role, count: 2 },
  holder_status: {
    kind: "holder_status",
    role,
    status: "adherent",
    since: { kind: "before", day: "2024-06-09" },
  },
  longest_term: { kind: "longest_term", role: inOne, months: 12 },
  most_terms: { kind: "most_terms", role, count: 2, newCountAfter: 12, countsActing: true },
  incompatible: { kind: "incompatible", role, other: inOne },
  appointed_by: { kind: "appointed_by", role, by: "referent", where: "above" },
  meets: { kind: "meets", scope: role.scope, cadence: { every: "weeks", weeks: 4 } },
  temporary: { kind: "temporary", scope: inOne.scope, until: "2024-07-08" },
  admissions_closed: {
    kind: "admissions_closed",
    status: "adherent",
    from: "2024-06-09",
    to: "2024-07-07",
  },
};

describe("a rule as it is told", () => {
  it.each(RULE_KINDS)("%s is what it was once it is told again", (kind) => {
    const fields: RuleFields = {
      terms: TERMS[kind],
      effect: "refuses",
      clause: "Un binôme au moins.",
      reference: "Charte, 3",
      start: "2024-06-01",
      end: null,
    };
    expect(CheckedRule.parse(valuesOf(fields))).toEqual(fields);
  });

  it.each([
    ["least_holders", { count: "" }, ["count"]],
    ["least_holders", { title: "" }, ["title"]],
    ["holder_status", { since: "before" }, ["day"]],
    ["meets", { scope: { where: "one", kind: "circle", body: null } }, ["scope"]],
    ["temporary", {}, ["to"]],
    ["admissions_closed", {}, ["from", "to"]],
  ] as const)("%s names what it lacks", (kind, change, fields) => {
    const { error } = CheckedRule.safeParse({ ...emptyRule(kind), ...change });
    expect([...new Set(error?.issues.map(({ path }) => path.join(".")))]).toEqual(fields);
  });
});
