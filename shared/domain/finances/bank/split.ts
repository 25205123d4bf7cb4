import type { Cents } from "../money.ts";

/** Into how many parts a line goes at most. */
export const MOST_PARTS = 20;

/** What the parts of a line leave of it, whichever way it goes; below zero, what they have too much. */
export function leftOf(line: Cents, parts: readonly Cents[]): Cents {
  return parts.reduce((left, cents) => left - cents, Math.abs(line));
}

/**
 * What each part comes to, where one at most was given no amount: it takes what the others leave, which may be
 * nothing.
 */
export function partAmounts(line: Cents, parts: readonly (Cents | null)[]): Cents[] {
  const left = leftOf(
    line,
    parts.map((cents) => cents ?? 0),
  );
  return parts.map((cents) => cents ?? Math.max(left, 0));
}
