import { expect, it } from "vitest";
import type { Composition } from "#shared/domain/bodies/composition.ts";
import { compositionOf, emptyRuleLine, ruleValuesOf, wholeSets } from "./rule-values.ts";

const A = "0193a5c0-0000-7000-8000-000000000001";
const scope = (scopes: Partial<{ body: string; kind: "circle"; under: string }>) => ({
  body: null,
  kind: null,
  under: null,
  ...scopes,
});

it("writes back every rule that it reads", () => {
  const rule: Composition = {
    include: [
      { of: "body", body: A },
      { of: "status", status: "elected" },
      { of: "role", title: "referent", scope: scope({}) },
      { of: "role", title: "Porte-parole", scope: scope({ kind: "circle" }) },
      { of: "role", title: "member", scope: scope({ under: A }) },
    ],
    exclude: [
      { of: "role", title: "member", scope: scope({ under: A, kind: "circle" }) },
      { of: "role", title: "member", scope: scope({ body: A }) },
    ],
  };
  const values = ruleValuesOf(rule);
  expect(values === null ? null : compositionOf(values)).toEqual(rule);
  expect(ruleValuesOf(null)).toBeNull();
});

it("is no rule while a set is not whole, and knows those that are", () => {
  const values = { include: [emptyRuleLine("status"), emptyRuleLine("body")], exclude: [] };
  expect(compositionOf(values)).toBeNull();
  expect(wholeSets(values)).toEqual({
    include: [{ of: "status", status: "adherent" }],
    exclude: [],
  });
  expect(compositionOf({ include: [], exclude: [] })).toBeNull();
});
