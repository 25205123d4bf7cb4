/** What one kind of work took, here and on the plain baseline, pair by pair in the same run. */
export interface Measured {
  readonly work: string;
  readonly unit: "ms" | "ms of CPU" | "MiB";
  /** Medians. */
  readonly greffe: number;
  readonly plain: number | null;
  /** The median of the ratios of each pair: machines are shared and noisy. */
  readonly ratio: number | null;
  /** At most: of the ratio, or of what was measured where nothing plain does the same. */
  readonly limit: number | null;
  /** How it may grow with the roster; or with a text, that is as many times longer. */
  readonly growth: "logarithmic" | "linear" | "text";
}

export interface Compared extends Pick<Measured, "work" | "limit" | "growth"> {
  readonly rounds: number;
  /** Before each pair, and not timed. */
  readonly before?: () => unknown;
  readonly greffe: () => unknown;
  readonly plain: () => unknown;
}

/** Runs both, one after the other, `rounds` times; the first pairs warm up and are left out. */
export async function compare({ rounds, before, ...compared }: Compared): Promise<Measured> {
  const warmUp = Math.ceil(rounds / 10);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    await before?.();
    const pair = [await time(compared.greffe), await time(compared.plain)] as const;
    if (round >= warmUp) pairs.push(pair);
  }
  return noted({
    ...compared,
    unit: "ms",
    greffe: median(pairs.map(([here]) => here)),
    plain: median(pairs.map(([, there]) => there)),
    ratio: median(pairs.map(([here, there]) => here / there)),
  });
}

/** Two figures that were each taken once. */
export function taken(
  figures: Omit<Measured, "ratio" | "plain"> & { readonly plain: number },
): Measured {
  return noted({ ...figures, ratio: figures.greffe / figures.plain });
}

/** A run takes minutes: says on the side what it has so far. */
function noted(measured: Measured): Measured {
  process.stderr.write(`${measured.work}: ${measured.ratio?.toFixed(2)}\n`);
  return measured;
}

export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Processor time, for a job that is run once: it lasts long enough for whoever shares the machine to
 * come in between.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
