import type { Cents } from "../money.ts";
import { sumOfSides } from "./match.ts";

interface Part {
  readonly date: string;
  readonly cents: Cents;
  /** What it is matched by; null for what is not. */
  readonly match: string | null;
}

/**
 * What is not reconciled at a date: what is on one side then and not on the other. A match counts from the day
 * on which all of it is there: a cheque that was written in December and cashed in January is open between the two.
 */
export function openAt<Line extends Part, Posting extends Part>(
  on: string,
  lines: readonly Line[],
  postings: readonly Posting[],
): { readonly lines: Line[]; readonly postings: Posting[] } {
  const later = new Set<string>();
  for (const { date, match } of [...lines, ...postings]) {
    if (match !== null && date > on) later.add(match);
  }
  const isOpen = ({ date, match }: Part) => date <= on && (match === null || later.has(match));
  return { lines: lines.filter(isOpen), postings: postings.filter(isOpen) };
}

/** How far the books are from the bank, by what is open: nothing else can be between them. */
export function explained(open: {
  readonly lines: readonly { readonly cents: Cents }[];
  readonly postings: readonly { readonly cents: Cents }[];
}): Cents {
  return sumOfSides(open.lines) - sumOfSides(open.postings);
}
