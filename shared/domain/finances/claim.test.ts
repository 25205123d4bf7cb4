import { describe, expect, it } from "vitest";
import {
  approvalProblem,
  approvalsNeeded,
  paymentProblem,
  standingPayments,
  stateOf,
  type ClaimEvent,
  type ClaimFacts,
} from "./claim.ts";

const claim: ClaimFacts = {
  cents: 4_000,
  revision: 1,
  paidBy: "person",
  payer: "Ada",
  beneficiary: null,
  createdBy: "member Ada",
};
const always = { two: null };
const submitted: ClaimEvent = { kind: "submitted", by: "member Ada" };
const approved = (person: string, revision = 1): ClaimEvent => ({
  kind: "approved",
  by: `member ${person}`,
  person,
  revision,
  outside: null,
});
const paid = (cents: number): ClaimEvent => ({
  kind: "reimbursed",
  by: "member Tim",
  cents,
  on: "2026-03-01",
});
const returned = (cents: number): ClaimEvent => ({
  kind: "returned",
  by: "member Tim",
  cents,
  on: "2026-03-04",
});
const approver = (person: string) => ({ member: `member ${person}`, person });

const problem = (events: readonly ClaimEvent[], person: string, facts = claim) =>
  approvalProblem(facts, events, stateOf(facts, events, always), approver(person));

describe("who approves a claim", () => {
  it("is neither its payer nor whoever is paid", () => {
    expect(problem([submitted], "Ada")).toBe("is_payer");
    expect(problem([submitted], "Bo")).toBeNull();
    expect(problem([submitted], "Bo", { ...claim, beneficiary: "Bo" })).toBe("is_beneficiary");
  });

  it("is nobody who wrote any of it, an account number included", () => {
    const edited: ClaimEvent = { kind: "edited", by: "member Bo", revision: 2 };
    const facts = { ...claim, revision: 2 };
    expect(problem([submitted, edited], "Bo", facts)).toBe("wrote_it");
    expect(problem([submitted, edited], "Cy", facts)).toBeNull();
    // Somebody else’s correction since does not make the account number another’s.
    const since: ClaimEvent = { kind: "edited", by: "member Cy", revision: 3 };
    expect(problem([submitted, edited, since], "Bo", { ...claim, revision: 3 })).toBe("wrote_it");
    expect(problem([submitted], "Bo", { ...claim, createdBy: "member Bo" })).toBe("wrote_it");
  });

  it("leaves nothing owed of what the collective paid itself", () => {
    const facts = { ...claim, paidBy: "collective", payer: null } as const;
    expect(stateOf(facts, [submitted, approved("Bo")], always)).toEqual({
      kind: "settled",
      reimbursed: 0,
      waived: 0,
    });
  });

  it("is somebody known in the roster, and is so once", () => {
    const nobody = { member: "member Zed", person: null };
    const state = stateOf(claim, [submitted], always);
    expect(approvalProblem(claim, [submitted], state, nobody)).toBe("unknown_person");
    const two = { two: 100 };
    const once = [submitted, approved("Bo")];
    expect(approvalProblem(claim, once, stateOf(claim, once, two), approver("Bo"))).toBe(
      "approved_already",
    );
  });
});

describe("a claim", () => {
  it("goes back to submitted once edited, and its approvals are of the past", () => {
    const events = [
      submitted,
      approved("Bo"),
      { kind: "edited", by: "member Ada", revision: 2 } as const,
    ];
    expect(stateOf({ ...claim, cents: 4_200, revision: 2 }, events, always)).toEqual({
      kind: "submitted",
      approvals: [],
      past: [approved("Bo")],
      needed: 1,
    });
  });

  it("takes two people strictly above the threshold", () => {
    const threshold = { two: 20_000 };
    expect(approvalsNeeded({ cents: 20_000 }, threshold)).toBe(1);
    const big = { ...claim, cents: 20_001 };
    const kinds = [["Bo"], ["Bo", "Bo"], ["Bo", "Cy"]].map(
      (people) => stateOf(big, [submitted, ...people.map((one) => approved(one))], threshold).kind,
    );
    expect(kinds).toEqual(["submitted", "submitted", "approved"]);
  });

  it("is paid in parts, never more than is owed, and given up for the rest", () => {
    const facts = { ...claim, cents: 10_000 };
    const events = [submitted, approved("Bo"), paid(3_333), paid(3_333)];
    const state = stateOf(facts, events, always);
    expect(state).toMatchObject({ kind: "approved", owed: 3_334 });
    expect(paymentProblem(state, 3_334)).toBeNull();
    expect(paymentProblem(state, 3_335)).toEqual({ kind: "more_than_owed", owed: 3_334 });
    const waived: ClaimEvent = { kind: "waived", by: "member Tim", cents: 3_334, on: "2026-03-02" };
    expect(stateOf(facts, [...events, waived], always)).toEqual({
      kind: "settled",
      reimbursed: 6_666,
      waived: 3_334,
    });
  });

  it("is a draft before it is submitted, and refused with its reason until it is again", () => {
    expect(stateOf(claim, [], always)).toEqual({ kind: "draft" });
    expect(paymentProblem({ kind: "draft" }, 1)).toEqual({ kind: "not_approved" });
    const refused: ClaimEvent = { kind: "refused", by: "member Bo", reason: "sans justificatif" };
    expect(stateOf(claim, [submitted, refused], always).kind).toBe("refused");
    expect(stateOf(claim, [submitted, refused, submitted], always).kind).toBe("submitted");
  });
});

describe("a payment that the bank sent back", () => {
  const decided = [submitted, approved("Bo")];

  it("leaves its claim owed again, by that much", () => {
    const events = [...decided, paid(1_000), paid(3_000)];
    expect(stateOf(claim, events, always).kind).toBe("settled");
    expect(stateOf(claim, [...events, returned(3_000)], always)).toMatchObject({
      kind: "approved",
      reimbursed: 1_000,
      owed: 3_000,
    });
    const again = [...events, returned(3_000), paid(3_000)];
    expect(stateOf(claim, again, always)).toMatchObject({ kind: "settled", reimbursed: 4_000 });
  });

  it("is the last of its amount, once", () => {
    const last = { ...paid(1_000), on: "2026-03-02" };
    const events = [...decided, paid(1_000), last, paid(2_000)];
    const [first, second] = [
      { cents: 1_000, on: "2026-03-01" },
      { cents: 2_000, on: "2026-03-01" },
    ];
    expect(standingPayments(events)).toEqual([first, { cents: 1_000, on: "2026-03-02" }, second]);
    expect(standingPayments([...events, returned(1_000)])).toEqual([first, second]);
    const all = [...events, returned(1_000), returned(1_000), returned(2_000)];
    expect(standingPayments(all)).toEqual([]);
  });
});
