import { expect, it } from "vitest";
import { CallError } from "./client.ts";
import { refusedBy } from "./pass-over.tsx";

const first = { rule: "first", reason: "Personne d’autre ne peut." };

const refused = (rule: string) => new CallError({ code: "rules.refused", params: { rule } });

it("keeps which rule refused, beside those that were passed over before it", () => {
  expect(refusedBy(refused("first"), [])).toEqual({ rule: "first", given: [] });
  expect(refusedBy(refused("second"), [first])).toEqual({ rule: "second", given: [first] });
});

it("offers to pass over nothing but a rule", () => {
  expect(
    refusedBy(new CallError({ code: "mandates.no_seat", params: { rule: "first" } }), [first]),
  ).toBe(null);
  expect(refusedBy(new CallError({ code: "rules.refused" }), [])).toBe(null);
});
