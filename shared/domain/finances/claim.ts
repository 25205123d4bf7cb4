import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { Cents, PositiveCents } from "./money.ts";

/**
 * Everything that happens to a claim, in the order in which it is written in the journal. People of the vault
 * (`by`) and people of the roster (`payer`, `beneficiary`) are told apart: one may be the other.
 */
export const ClaimEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("submitted"), by: Id }),
  /** Whatever it says was changed: its amount, its receipt, its account. */
  z.object({ kind: z.literal("edited"), by: Id, revision: z.number().int() }),
  z.object({
    kind: z.literal("approved"),
    by: Id,
    /** Who that is in the roster; null for somebody who is not in it. */
    person: Id.nullable(),
    /** Of the exact claim that was signed. */
    revision: z.number().int(),
    /** On paper, by somebody who has no way into the vault: noted by whoever is `by`. */
    outside: z.string().trim().max(300).nullable(),
  }),
  z.object({ kind: z.literal("refused"), by: Id, reason: z.string().trim().min(1).max(1_000) }),
  z.object({ kind: z.literal("reimbursed"), by: Id, cents: PositiveCents, on: IsoDate }),
  /** A payment of that amount that the bank sent back. */
  z.object({ kind: z.literal("returned"), by: Id, cents: PositiveCents, on: IsoDate }),
  z.object({ kind: z.literal("waived"), by: Id, cents: PositiveCents, on: IsoDate }),
]);
export type ClaimEvent = z.infer<typeof ClaimEvent>;
type Approval = Extract<ClaimEvent, { kind: "approved" }>;

/** What a claim asks for, as it stands. */
export interface ClaimFacts {
  readonly cents: Cents;
  /** Counts every edit, from 1. */
  readonly revision: number;
  readonly paidBy: "person" | "collective";
  /** Who paid, in the roster; nobody of it where the collective did, which is owed nothing back. */
  readonly payer: string | null;
  /** Who is paid back, where that is somebody else. */
  readonly beneficiary: string | null;
  /** Who wrote it first, in the vault. */
  readonly createdBy: string;
}

/** Above how much a claim takes two approvals; null for one however much it is. */
export interface Threshold {
  readonly two: Cents | null;
}

export type ClaimState =
  | { readonly kind: "draft" }
  | {
      readonly kind: "submitted";
      readonly approvals: readonly Approval[];
      /** Of an earlier form of it: they count for nothing now. */
      readonly past: readonly Approval[];
      readonly needed: number;
    }
  | {
      readonly kind: "approved";
      readonly approvals: readonly Approval[];
      readonly past: readonly Approval[];
      readonly reimbursed: Cents;
      readonly waived: Cents;
      readonly owed: Cents;
    }
  | { readonly kind: "settled"; readonly reimbursed: Cents; readonly waived: Cents }
  | { readonly kind: "refused"; readonly reason: string; readonly by: string };

/** One approval, or two of a claim strictly above the threshold. */
export function approvalsNeeded({ cents }: Pick<ClaimFacts, "cents">, { two }: Threshold): number {
  return two !== null && cents > two ? 2 : 1;
}

/** Where a claim stands, by all that happened to it. */
export function stateOf(
  facts: ClaimFacts,
  events: readonly ClaimEvent[],
  threshold: Threshold,
): ClaimState {
  const last = events.findLast(({ kind }) => kind === "refused" || kind === "submitted");
  if (last === undefined) return { kind: "draft" };
  if (last.kind === "refused") return { kind: "refused", reason: last.reason, by: last.by };
  const all = events.filter((event) => event.kind === "approved");
  const past = all.filter(({ revision }) => revision !== facts.revision);
  const approvals = onePerPerson(all.filter(({ revision }) => revision === facts.revision));
  const needed = approvalsNeeded(facts, threshold);
  if (approvals.length < needed) return { kind: "submitted", approvals, past, needed };
  const reimbursed = sumOf(events, "reimbursed") - sumOf(events, "returned");
  const waived = sumOf(events, "waived");
  const owed = facts.paidBy === "collective" ? 0 : facts.cents - reimbursed - waived;
  if (owed === 0) return { kind: "settled", reimbursed, waived };
  return { kind: "approved", approvals, past, reimbursed, waived, owed };
}

/** The same person twice is one approval. */
function onePerPerson(approvals: readonly Approval[]): Approval[] {
  const seen = new Set<string>();
  return approvals.filter((one) => {
    const who = one.person ?? one.outside ?? one.by;
    const isNew = !seen.has(who);
    seen.add(who);
    return isNew;
  });
}

function sumOf(events: readonly ClaimEvent[], kind: "reimbursed" | "returned" | "waived"): Cents {
  return events.reduce((sum, event) => (event.kind === kind ? sum + event.cents : sum), 0);
}

interface Payment {
  readonly cents: Cents;
  readonly on: string;
}

/** What was paid back and not sent back by the bank, oldest first. What comes back is the last of its amount. */
export function standingPayments(
  events: readonly ({ readonly kind: string } & {
    readonly [K in keyof Payment]?: Payment[K] | null;
  })[],
): Payment[] {
  const standing: Payment[] = [];
  for (const { kind, cents, on } of events) {
    if (kind === "reimbursed") standing.push({ cents: cents ?? 0, on: on ?? "" });
    if (kind !== "returned") continue;
    const at = standing.findLastIndex((one) => one.cents === cents);
    if (at >= 0) standing.splice(at, 1);
  }
  return standing;
}

/** Somebody who would approve: who they are in the vault, and in the roster where that is known. */
export interface Approver {
  readonly member: string;
  readonly person: string | null;
}

export type ApprovalProblem =
  | "not_submitted"
  | "is_payer"
  | "is_beneficiary"
  | "wrote_it"
  | "approved_already"
  | "unknown_person";

/**
 * Why somebody cannot approve a claim. Whoever paid, is paid, or wrote any of what it says (an account number
 * on another’s claim is such an edit, and stays one when somebody else corrects a word after it) is none of the
 * two pairs of eyes; nor is somebody of whom nobody knows who they are in the roster, since they could be the
 * payer.
 */
export function approvalProblem(
  facts: ClaimFacts,
  events: readonly ClaimEvent[],
  state: ClaimState,
  { member, person }: Approver,
): ApprovalProblem | null {
  if (state.kind !== "submitted") return "not_submitted";
  if (person === null) return "unknown_person";
  if (person === facts.payer) return "is_payer";
  if (person === facts.beneficiary) return "is_beneficiary";
  if (hasWritten(facts, events, member)) return "wrote_it";
  return state.approvals.some((one) => one.person === person) ? "approved_already" : null;
}

/** Whether somebody wrote any of what a claim says, or said. */
export function hasWritten(
  { createdBy }: Pick<ClaimFacts, "createdBy">,
  events: readonly ClaimEvent[],
  member: string,
): boolean {
  const wrote = ({ kind, by }: ClaimEvent) =>
    (kind === "edited" || kind === "submitted") && by === member;
  return createdBy === member || events.some(wrote);
}

/**
 * Whether an approval that is written is one that could be given: whoever has the key of the vault and a right
 * to approve can write another. `person` is who its author is in the roster now, null where nobody knows any more.
 */
export function isApprovalSound(
  facts: ClaimFacts,
  events: readonly ClaimEvent[],
  approval: Approval,
  person: string | null,
): boolean {
  const isConcerned = (one: string | null) =>
    one !== null && (one === facts.payer || one === facts.beneficiary);
  if (approval.person === null || isConcerned(approval.person)) return false;
  if (approval.outside !== null) return true;
  return !isConcerned(person) && !hasWritten(facts, events, approval.by);
}

export type PaymentProblem =
  | { readonly kind: "not_approved" }
  | { readonly kind: "more_than_owed"; readonly owed: Cents };

/** Why an amount cannot be paid, or given up, now. */
export function paymentProblem(state: ClaimState, cents: Cents): PaymentProblem | null {
  if (state.kind !== "approved") return { kind: "not_approved" };
  return cents > state.owed ? { kind: "more_than_owed", owed: state.owed } : null;
}
