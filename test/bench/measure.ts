/** What one kind of work took, here and on the plain baseline, pair by pair in the same run. */
export interface Measured {
  readonly work: string;
  /** Milliseconds, medians. */
  readonly greffe: number;
  readonly plain: number;
  /** The median of the ratios of each pair: machines are shared and noisy. */
  readonly ratio: number;
  readonly limit: number;
}

/** Runs both, one after the other, `rounds` times; the first pair warms up and is left out. */
export async function compare(
  work: string,
  limit: number,
  rounds: number,
  greffe: () => unknown,
  plain: () => unknown,
): Promise<Measured> {
  const pairs: [number, number][] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair: [number, number] = [await time(greffe), await time(plain)];
    if (round > 0) pairs.push(pair);
  }
  return {
    work,
    limit,
    greffe: median(pairs.map(([here]) => here)),
    plain: median(pairs.map(([, there]) => there)),
    ratio: median(pairs.map(([here, there]) => here / there)),
  };
}

export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
