import { expect, it } from "vitest";
import { actsOf, type Situation } from "./acts.ts";

const draft: Situation = {
  state: "draft",
  claim: { kind: "draft" },
  facts: null,
  events: [],
  lacks: [],
  paid: false,
  inPayment: false,
  owed: 0,
  accountOf: [],
  isMine: true,
  mayWrite: false,
  mayApprove: false,
  approver: { member: "member Bo", person: "Bo" },
};
const claim = { kind: "submitted", approvals: [], past: [], needed: 1 } as const;
const facts = {
  cents: 4_000,
  revision: 2,
  paidBy: "person",
  payer: "Ada",
  beneficiary: null,
  createdBy: "member Ada",
} as const;
const submitted: Situation = {
  ...draft,
  state: "submitted",
  claim,
  facts,
  events: [{ kind: "submitted", by: "member Ada" }],
  isMine: false,
};
const treasury = { mayWrite: true, mayApprove: true };

it("a draft is its owner’s, to write, remove and hand in once nothing lacks", () => {
  expect(actsOf(draft)).toMatchObject({ update: null, remove: null, submit: null });
  expect(actsOf({ ...draft, lacks: ["receipt"] }).submit).toBe("incomplete");
  expect(actsOf({ ...draft, isMine: false })).toMatchObject({
    update: "not_yours",
    remove: "not_yours",
    submit: "not_yours",
    approve: "not_yours",
  });
  // Once the treasury has written in it, it is theirs to remove.
  const written = { ...draft, events: [{ kind: "edited", by: "x", revision: 2 }] as const };
  expect(actsOf(written).remove).toBe("not_yours");
  expect(actsOf({ ...written, mayWrite: true }).remove).toBe(null);
});

it("a claim is approved by who may, has no part in it, and whose account it does not name", () => {
  expect(actsOf(submitted).approve).toBe("not_yours");
  expect(actsOf({ ...submitted, ...treasury })).toMatchObject({
    approve: null,
    refuse: null,
    approveOutside: null,
    submit: "submitted_already",
    remove: "not_draft",
    reimburse: "not_approved",
  });
  expect(actsOf({ ...submitted, ...treasury, accountOf: ["Bo"] }).approve).toBe("is_beneficiary");
  expect(actsOf({ ...submitted, ...treasury, accountOf: ["Ada"] }).approve).toBe(null);
});

it("what is owed is paid once, and what was paid says the same for good", () => {
  const standing = {
    kind: "approved",
    approvals: [],
    past: [],
    reimbursed: 0,
    waived: 0,
    owed: 1,
  } as const;
  const approved: Situation = {
    ...submitted,
    ...treasury,
    claim: standing,
    state: "approved",
    owed: 4_000,
  };
  expect(actsOf(approved)).toMatchObject({ reimburse: null, waive: null, update: null });
  expect(actsOf({ ...approved, inPayment: true })).toMatchObject({
    reimburse: "in_payment",
    waive: "in_payment",
    update: "in_payment",
  });
  expect(actsOf({ ...approved, paid: true }).update).toBe("paid_already");
  expect(actsOf({ ...approved, owed: 0 }).reimburse).toBe("nothing_owed");
  expect(actsOf({ ...approved, state: "settled" })).toMatchObject({
    update: "settled",
    reimburse: "settled",
  });
});

it("a payment comes back only where one stands, and no other waits at the bank", () => {
  const paid = { kind: "reimbursed", by: "x", cents: 4_000, on: "2026-03-01" } as const;
  const settled: Situation = { ...submitted, state: "settled", events: [paid] };
  expect(actsOf(settled).returnPayment).toBe("not_yours");
  expect(actsOf({ ...settled, ...treasury }).returnPayment).toBe(null);
  expect(actsOf({ ...settled, ...treasury, inPayment: true }).returnPayment).toBe("in_payment");
  const back = { ...paid, kind: "returned" } as const;
  expect(actsOf({ ...settled, ...treasury, events: [paid, back] }).returnPayment).toBe(
    "nothing_paid",
  );
});

it("what was approved is paid as it is, not as it is written since", () => {
  const altered: Situation = { ...submitted, ...treasury, state: "approved", owed: 4_000 };
  expect(actsOf(altered)).toMatchObject({ reimburse: "not_approved", waive: "not_approved" });
});
