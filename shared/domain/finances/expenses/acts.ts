import {
  approvalProblem,
  standingPayments,
  type Approver,
  type ClaimEvent,
  type ClaimFacts,
  type ClaimState,
} from "../claim.ts";
import type { ExpenseState, Lack } from "./expense.ts";

/** What somebody may do about a claim. */
export const ACTS = [
  "update",
  "remove",
  "addReceipt",
  "submit",
  "approve",
  "approveOutside",
  "refuse",
  "reimburse",
  "waive",
  "returnPayment",
] as const;
export type Act = (typeof ACTS)[number];

/** Why not: each is an error of its own, `expenses.<why>`. */
export const WHY_NOT = [
  "not_yours",
  "not_draft",
  "submitted_already",
  "incomplete",
  "paid_already",
  "settled",
  "not_submitted",
  "is_payer",
  "is_beneficiary",
  "wrote_it",
  "approved_already",
  "unknown_person",
  "not_approved",
  "nothing_owed",
  "nothing_paid",
  "in_payment",
] as const;
export type WhyNot = (typeof WHY_NOT)[number];

export interface Situation {
  readonly state: ExpenseState;
  readonly claim: ClaimState;
  /** Null of a draft that has no amount yet. */
  readonly facts: ClaimFacts | null;
  readonly events: readonly ClaimEvent[];
  readonly lacks: readonly Lack[];
  readonly paid: boolean;
  /** In a batch of payments that the bank may have. */
  readonly inPayment: boolean;
  readonly owed: number;
  /** Who was paid on its account by other claims: it is theirs, whoever wrote it. */
  readonly accountOf: readonly string[];
  readonly isMine: boolean;
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  readonly approver: Approver;
}

/** What can be done now by whoever looks, null, or why it cannot. */
export function actsOf(situation: Situation): Record<Act, WhyNot | null> {
  const { state, lacks, isMine, mayWrite, mayApprove } = situation;
  const isEditor = isMine || mayWrite;
  const edit = isEditor ? editProblem(situation) : "not_yours";
  const canSubmit = state === "draft" || state === "refused";
  const pay = mayWrite ? payProblem(situation) : "not_yours";
  return {
    update: edit,
    addReceipt: edit,
    remove: isEditor ? removeProblem(situation) : "not_yours",
    submit: !isEditor
      ? "not_yours"
      : !canSubmit
        ? "submitted_already"
        : lacks.length > 0
          ? "incomplete"
          : null,
    approve: mayApprove ? approveProblem(situation) : "not_yours",
    approveOutside: mayWrite ? (state === "submitted" ? null : "not_submitted") : "not_yours",
    refuse: mayApprove ? (state === "submitted" ? null : "not_submitted") : "not_yours",
    reimburse: pay,
    waive: pay,
    returnPayment: mayWrite ? returnProblem(situation) : "not_yours",
  };
}

/** A draft that the treasury has written in is theirs to remove. */
function removeProblem({ state, events, mayWrite }: Situation): WhyNot | null {
  if (state !== "draft") return "not_draft";
  return events.length === 0 || mayWrite ? null : "not_yours";
}

function editProblem({ state, paid, inPayment }: Situation): WhyNot | null {
  if (state === "settled") return "settled";
  if (inPayment) return "in_payment";
  return paid ? "paid_already" : null;
}

function approveProblem(situation: Situation): WhyNot | null {
  const { facts, events, claim, approver, accountOf } = situation;
  const problem =
    facts === null ? "not_submitted" : approvalProblem(facts, events, claim, approver);
  const isTheirs = approver.person !== null && accountOf.includes(approver.person);
  return problem ?? (isTheirs ? "is_beneficiary" : null);
}

/** What was approved is what is paid: not what somebody has written in its rows since. */
function payProblem({ state, claim, owed, inPayment }: Situation): WhyNot | null {
  if (state === "settled") return "settled";
  if (inPayment) return "in_payment";
  if (state !== "approved" || claim.kind !== "approved") return "not_approved";
  return owed > 0 ? null : "nothing_owed";
}

function returnProblem({ events, inPayment }: Situation): WhyNot | null {
  if (standingPayments(events).length === 0) return "nothing_paid";
  return inPayment ? "in_payment" : null;
}
