import type { Cents } from "../money.ts";

interface Amount {
  readonly cents: Cents;
}

/** Of more, those that come first are looked at. */
const AMONG = 26;

/**
 * Few of some amounts, all on the side of a sum, that make it to the centime; those that come first are taken
 * first, and `most` ways are enough.
 */
export function fewThatSum<One extends Amount>(
  sum: Cents,
  among: readonly One[],
  { parts, most }: { readonly parts: number; readonly most: number },
): One[][] {
  if (sum === 0) return [];
  const fits = among
    .filter(({ cents }) => Math.sign(cents) === Math.sign(sum) && Math.abs(cents) <= Math.abs(sum))
    .slice(0, AMONG);
  const found: One[][] = [];
  const take = (from: number, left: Cents, taken: readonly One[]) => {
    if (found.length >= most) return;
    if (left === 0) found.push([...taken]);
    if (left === 0 || taken.length === parts) return;
    for (const [at, one] of fits.entries()) {
      if (at >= from && Math.abs(one.cents) <= Math.abs(left)) {
        take(at + 1, left - one.cents, [...taken, one]);
      }
    }
  };
  take(0, sum, []);
  return found;
}
