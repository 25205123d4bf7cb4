import type { Cents } from "../money.ts";

/** A line of the bank; what comes in is positive. */
export interface BankSide {
  readonly id: string;
  readonly date: string;
  readonly cents: Cents;
  readonly label: string;
}

/** What the books say of the account: what is debited there comes in, and is positive. */
export interface BookSide {
  readonly id: string;
  readonly date: string;
  readonly cents: Cents;
  /** All that is said of it: its label, its paper, whom it is of. */
  readonly label: string;
}

export const sumOfSides = (sides: readonly { readonly cents: Cents }[]): Cents =>
  sides.reduce((sum, { cents }) => sum + cents, 0);

export type MatchProblem =
  /** One line, or one posting, answers nothing. */
  | { readonly kind: "nothing" }
  | { readonly kind: "sums_differ"; readonly lines: Cents; readonly postings: Cents };

/**
 * Why some lines and some postings are not each other’s: as much of the one as of the other, to the centime.
 * Lines that take each other back need no posting, nor do postings a line.
 */
export function matchProblem(
  lines: readonly Pick<BankSide, "cents">[],
  postings: readonly Pick<BookSide, "cents">[],
): MatchProblem | null {
  if (lines.length + postings.length < 2) return { kind: "nothing" };
  const [told, written] = [sumOfSides(lines), sumOfSides(postings)];
  return told === written ? null : { kind: "sums_differ", lines: told, postings: written };
}
