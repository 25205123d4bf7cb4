import { describe, expect, it } from "vitest";
import type { ImportReport, WhoQuestion } from "#shared/domain/imports/import.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { countedWith, unanswered, withAnswer } from "./answers.ts";

const question = (line: number, reason: WhoQuestion["reason"]): WhoQuestion => ({
  line,
  reason,
  fields: aPerson(),
  rivals: [],
});
const namesake = question(2, "namesake");
const again = question(3, "same_as_earlier_line");
const ANNE = "0190f2a0-0000-7000-8000-000000000001";

const report = {
  created: 2,
  updated: 1,
  unchanged: 1,
  questions: [namesake, again],
} as unknown as ImportReport;

describe("an answer", () => {
  it("changes what is done of a line without one", () => {
    expect([unanswered(namesake), unanswered(again)]).toEqual(["other", "left_out"]);
  });

  it("takes the place of the one before", () => {
    const first = withAnswer([], namesake, ANNE);
    expect(withAnswer(withAnswer(first, again, "other"), namesake, "left_out")).toEqual([
      { line: 3, is: "other" },
      { line: 2, is: "left_out" },
    ]);
  });

  it.each([
    [[], { created: 2, updated: 1, unchanged: 1 }],
    [[{ line: 2, is: ANNE }], { created: 1, updated: 2, unchanged: 1 }],
    [[{ line: 2, is: "left_out" }], { created: 1, updated: 1, unchanged: 2 }],
    [[{ line: 3, is: "other" }], { created: 3, updated: 1, unchanged: 0 }],
    [[{ line: 2, is: "other" }], { created: 2, updated: 1, unchanged: 1 }],
  ] as const)("counts %o", (answers, counts) => {
    expect(countedWith(report, answers)).toMatchObject(counts);
  });
});
