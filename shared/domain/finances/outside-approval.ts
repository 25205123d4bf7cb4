import {
  approvalProblem,
  hasWritten,
  type Approver,
  type ClaimEvent,
  type ClaimFacts,
  type ClaimState,
} from "./claim.ts";

/** Somebody who approved on paper: who they are in the roster, and in the vault where they are in it. */
interface Signer {
  readonly person: string;
  readonly member: string | null;
}

export type OutsideProblem =
  | "not_submitted"
  /** Whoever signed paid, is paid, or wrote in it. */
  | "signer_concerned"
  | "approved_already"
  /** Whoever notes it could not approve themself: their word is not enough without the sheet. */
  | "sheet_missing";

/**
 * Why an approval that was given outside the vault cannot be noted. No key signs it: whoever has a part in
 * the claim notes it only with the sheet that somebody else signed.
 */
export function outsideProblem(
  facts: ClaimFacts,
  events: readonly ClaimEvent[],
  state: ClaimState,
  { person, member }: Signer,
  noter: Approver,
  hasSheet: boolean,
): OutsideProblem | null {
  if (state.kind !== "submitted") return "not_submitted";
  const isConcerned = person === facts.payer || person === facts.beneficiary;
  const wroteIt = member !== null && hasWritten(facts, events, member);
  if (isConcerned || wroteIt || person === noter.person) return "signer_concerned";
  if (state.approvals.some((one) => one.person === person)) return "approved_already";
  const own = approvalProblem(facts, events, state, noter);
  const isApart = own === null || own === "approved_already";
  return isApart || hasSheet ? null : "sheet_missing";
}
