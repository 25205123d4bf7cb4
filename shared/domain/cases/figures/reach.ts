/** What a reader knows of some whole numbers, none below zero: that a few of them together are within a range. */
export interface Known {
  readonly of: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** How much may be tried before an answer is given up. Counted, not timed: each machine answers alike. */
export class Effort {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  get left(): number {
    return this.#left;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(steps: number): void {
    this.#left -= steps;
  }
}

/**
 * The same knowledge in shorter sums: where one sum is exact and part of another, it is taken away from it. Sums that
 * grow from period to period become one a period, from which all the rest follows at once.
 */
export function untangled(all: readonly Known[]): Known[] {
  const shortestFirst = all.toSorted((one, other) => one.of.length - other.of.length);
  const exact: Known[] = [];
  return shortestFirst.map((known) => {
    let { of, least, most } = known;
    // The longest first, so that what is left is short; a part of what is left may go too.
    for (const part of exact.toReversed()) {
      const numbers = new Set(of);
      if (part.of.length === 0 || !part.of.every((at) => numbers.has(at))) continue;
      const taken = new Set(part.of);
      of = of.filter((at) => !taken.has(at));
      least -= part.least;
      most -= part.least;
    }
    const shorter = { of, least, most };
    if (least === most) exact.push(shorter, ...(of === known.of ? [] : [known]));
    return shorter;
  });
}

/** The range that each number has left. */
interface Ranges {
  readonly low: number[];
  readonly high: number[];
}

/**
 * Whether there are whole numbers, none below zero, that agree with all that is known. `near` are numbers to begin
 * from: those that differ from them least are tried first. False too when the effort is spent before one is found,
 * so that what could not be shown to be possible is taken for impossible.
 */
export function isPossible(
  all: readonly Known[],
  near: readonly number[],
  effort: Effort,
): boolean {
  const start = { low: near.map(() => 0), high: near.map(() => Number.MAX_SAFE_INTEGER) };
  const waiting: Ranges[] = [start];
  for (let ranges = waiting.pop(); ranges !== undefined; ranges = waiting.pop()) {
    if (effort.isSpent) return false;
    effort.spend(near.length);
    if (!isNarrowed(ranges, all, effort)) continue;
    const point = near.map((count, at) => clamp(count, ranges, at));
    const broken = all.find((known) => excessOf(known, point) !== 0);
    if (broken === undefined) return true;
    waiting.push(...halves(ranges, broken, point));
  }
  return false;
}

const lowOf = ({ low }: Ranges, at: number) => low[at] ?? 0;
const highOf = ({ high }: Ranges, at: number) => high[at] ?? 0;
const clamp = (count: number, ranges: Ranges, at: number) =>
  Math.min(Math.max(count, lowOf(ranges, at)), highOf(ranges, at));

/** By how much numbers are together above what is known, or below it; 0 where they agree. */
function excessOf({ of, least, most }: Known, point: readonly number[]): number {
  const sum = of.reduce((total, at) => total + (point[at] ?? 0), 0);
  if (sum > most) return sum - most;
  return sum < least ? sum - least : 0;
}

/** Narrows ranges by what is known until nothing more follows; false where nothing is left. */
function isNarrowed(ranges: Ranges, all: readonly Known[], effort: Effort): boolean {
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const known of all) {
      effort.spend(known.of.length + 1);
      const outcome = narrow(ranges, known);
      if (outcome === "nothing left") return false;
      if (outcome === "narrower") hasChanged = true;
    }
    if (effort.isSpent) return false;
  }
  return true;
}

function narrow(ranges: Ranges, { of, least, most }: Known): "same" | "narrower" | "nothing left" {
  const lowest = of.reduce((sum, at) => sum + lowOf(ranges, at), 0);
  const highest = of.reduce((sum, at) => sum + highOf(ranges, at), 0);
  if (lowest > most || highest < least) return "nothing left";
  let isNarrower = false;
  for (const at of of) {
    const [low, high] = [lowOf(ranges, at), highOf(ranges, at)];
    const atMost = Math.min(high, most - (lowest - low));
    // Sums of ranges without an end are no exact numbers, and say nothing.
    const atLeast =
      highest > Number.MAX_SAFE_INTEGER ? low : Math.max(low, least - (highest - high));
    if (atLeast > atMost) return "nothing left";
    if (atMost < high || atLeast > low) {
      ranges.high[at] = atMost;
      ranges.low[at] = atLeast;
      isNarrower = true;
    }
  }
  return isNarrower ? "narrower" : "same";
}

/**
 * Two cases, of which one has to hold: one of the numbers makes up for all that it can, or for less. The one to
 * try first is last. None of them is lost, and each is narrower than what it comes from.
 */
function halves(ranges: Ranges, broken: Known, point: readonly number[]): Ranges[] {
  const excess = excessOf(broken, point);
  const room = (at: number) => {
    const is = point[at] ?? 0;
    return excess > 0 ? is - lowOf(ranges, at) : highOf(ranges, at) - is;
  };
  const [mover] = broken.of.toSorted((one, other) => room(other) - room(one));
  if (mover === undefined || room(mover) === 0) return [];
  const by = Math.min(Math.abs(excess), room(mover));
  const is = point[mover] ?? 0;
  return excess > 0
    ? [within(ranges, mover, is - by + 1, null), within(ranges, mover, null, is - by)]
    : [within(ranges, mover, null, is + by - 1), within(ranges, mover, is + by, null)];
}

function within(
  { low, high }: Ranges,
  at: number,
  least: number | null,
  most: number | null,
): Ranges {
  const copy = { low: [...low], high: [...high] };
  if (least !== null) copy.low[at] = least;
  if (most !== null) copy.high[at] = most;
  return copy;
}
