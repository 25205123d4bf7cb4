/** Which receipt one looks at, and which of its pages, from 1. */
export interface Spot {
  readonly receipt: number;
  readonly page: number;
}

/** A page on or back, through all receipts one after the other. `counts` is null for one that is not read yet. */
export function stepFrom(
  { receipt, page }: Spot,
  step: 1 | -1,
  counts: readonly (number | null)[],
): Spot | null {
  const pages = counts[receipt] ?? 1;
  const next = page + step;
  if (next >= 1 && next <= pages) return { receipt, page: next };
  const other = receipt + step;
  if (other < 0 || other >= counts.length) return null;
  return { receipt: other, page: step === 1 ? 1 : (counts[other] ?? 1) };
}
