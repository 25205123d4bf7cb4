import { expect, it } from "vitest";
import { stateOf, type ClaimEvent, type ClaimFacts } from "./claim.ts";
import { outsideProblem } from "./outside-approval.ts";

const claim: ClaimFacts = {
  cents: 4_000,
  revision: 1,
  paidBy: "person",
  payer: "Ada",
  beneficiary: "Dan",
  createdBy: "member Ada",
};
const submitted: ClaimEvent = { kind: "submitted", by: "member Ada" };
const edited: ClaimEvent = { kind: "edited", by: "member Eve", revision: 1 };

const problem = (
  signer: string,
  noter: string | null,
  hasSheet: boolean,
  events: ClaimEvent[] = [submitted, edited],
) =>
  outsideProblem(
    claim,
    events,
    stateOf(claim, events, { two: 100 }),
    { person: signer, member: `member ${signer}` },
    { member: `member ${noter ?? "Zed"}`, person: noter },
    hasSheet,
  );

it.each([
  ["its payer", "Ada", "Tim", true, "signer_concerned"],
  ["who is paid", "Dan", "Tim", true, "signer_concerned"],
  ["who wrote in it", "Eve", "Tim", true, "signer_concerned"],
  ["whoever notes it themself, who has a key", "Tim", "Tim", true, "signer_concerned"],
  ["somebody else, by the word of somebody apart", "Bo", "Tim", false, null],
  ["somebody else, by the word of its payer", "Bo", "Ada", false, "sheet_missing"],
  ["somebody else, by the word of who is paid", "Bo", "Dan", false, "sheet_missing"],
  ["somebody else, by the word of somebody unknown", "Bo", null, false, "sheet_missing"],
  ["somebody else, on the sheet that its payer brings", "Bo", "Ada", true, null],
] as const)("an approval on paper by %s", (_, signer, noter, hasSheet, expected) => {
  expect(problem(signer, noter, hasSheet)).toBe(expected);
});

it("counts once for who approved already, and for nothing before it is submitted", () => {
  const approved: ClaimEvent = {
    kind: "approved",
    by: "member Bo",
    person: "Bo",
    revision: 1,
    outside: null,
  };
  expect(problem("Bo", "Tim", true, [submitted, approved])).toBe("approved_already");
  // Whoever approved with their key has no part in it: their word is enough.
  expect(problem("Cy", "Bo", false, [submitted, approved])).toBe(null);
  expect(problem("Bo", "Tim", true, [])).toBe("not_submitted");
});
