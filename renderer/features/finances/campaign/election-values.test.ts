import { expect, it } from "vitest";
import type { ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { CheckedElection, emptyElection, valuesOf } from "./election-values.ts";

const fields: ElectionFields = {
  kind: "municipal",
  place: "Poitiers",
  votesOn: "2026-03-15",
  population: 24_000,
  round: "second",
  coefficient: 118,
  typedCeiling: 2_793_000,
  source: "arrêté",
  department: "2A",
  agent: "Sacha Iroise",
  agentFrom: "2025-10-01",
  directOfTotal: 100,
  directOfCeiling: 25,
};

it("is what it was once it is typed again", () => {
  expect(CheckedElection.parse(valuesOf(fields, decimalOf))).toEqual(fields);
  const bare = { ...fields, population: null, coefficient: null, typedCeiling: null };
  expect(CheckedElection.parse(valuesOf(bare, decimalOf))).toEqual(bare);
});

it.each([
  [{}, ["place", "votesOn", "department"]],
  [{ place: "A", votesOn: "2026-03-15", department: "86", coefficient: "un" }, ["coefficient"]],
  [{ place: "A", votesOn: "2026-03-15", department: "860000" }, ["department"]],
  [{ place: "A", votesOn: "2026-03-15", department: "2a", population: "24 000" }, []],
  [
    { place: "A", votesOn: "2026-03-15", department: "86", directOfCeiling: "" },
    ["directOfCeiling"],
  ],
])("names what it lacks: %j", (patch, wrong) => {
  const { error } = CheckedElection.safeParse({ ...emptyElection(), ...patch });
  expect(error?.issues.map(({ path }) => path.join(".")) ?? []).toEqual(wrong);
});
