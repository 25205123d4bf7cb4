import type {
  ClaimPaymentView,
  PaidByLine,
  Proposals,
  ProposalView,
} from "#shared/domain/finances/bank/views.ts";

/** One of the things that a line may be. */
export type Choice =
  | { readonly kind: "match"; readonly match: ProposalView }
  | { readonly kind: "payment"; readonly payment: ClaimPaymentView };

/** The likeliest first; what is written already before what would be, where they are as likely. */
export function choicesOf({ matches, payments }: Proposals): Choice[] {
  const scoreOf = (choice: Choice) =>
    choice.kind === "match" ? choice.match.score : choice.payment.score;
  return [
    ...matches.map((match): Choice => ({ kind: "match", match })),
    ...payments.map((payment): Choice => ({ kind: "payment", payment })),
  ].toSorted((a, b) => scoreOf(b) - scoreOf(a));
}

/** What is sent of a payment that somebody says was made. */
export function paidBy({ batch, claims }: ClaimPaymentView): PaidByLine {
  if (batch !== null) return { kind: "batch", batch: batch.id };
  return { kind: "claims", claims: claims.map(({ id, cents }) => ({ id, cents })) };
}

/** Tells a choice from the others of its line. */
export function keyOf(choice: Choice): string {
  if (choice.kind === "match") {
    const { lines, postings } = choice.match;
    return [...lines, ...postings].map(({ id }) => id).join();
  }
  const { batch, claims } = choice.payment;
  return batch?.id ?? claims.map(({ id }) => id).join();
}
