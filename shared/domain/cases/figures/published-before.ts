import { addDays, earliestFirst } from "#shared/domain/kernel/day-steps.ts";
import { Effort, isPossible, untangled, type Known } from "./reach.ts";
import { isSmall, type SmallCounts } from "./threshold.ts";

/** A count of the cases of one kind in a period; `end` is its last day. */
export interface PeriodCount {
  readonly start: string;
  readonly end: string;
  /** As it is shown: rounded to the nearest `step`, which is 1 where it is exact. */
  readonly count: number;
  readonly step: number;
}

export interface PublishedCount extends PeriodCount {
  readonly publication: string;
  /** When it was published, to be told apart from those after it. */
  readonly at: number;
}

/** Why a figure may not be published beside those of the same kind that have been. */
export type FigureRefusal =
  | { readonly kind: "small" }
  /** Taken from what an earlier publication says, it tells how few there were at some time. */
  | {
      readonly kind: "difference";
      readonly publication: string;
      readonly start: string;
      readonly end: string;
      readonly atMost: number;
    }
  /** It corrects what an earlier publication says by so few that it tells who was counted wrong. */
  | { readonly kind: "correction"; readonly publication: string; readonly by: number }
  /** It could not be shown to be safe. */
  | { readonly kind: "too_many"; readonly publication: string };

/** In numbers looked at. */
const EFFORT_PER_QUESTION = 100_000;
const MOST_EFFORT = 20_000_000;

/**
 * Whether a count may be published, for a reader who has kept all earlier ones: null where it may. No stretch of
 * days, however it is had from several of them, may be known to have fewer cases than the threshold, but one that
 * has none where zeros are shown. A count that says otherwise than an earlier one corrects it, by as much as the
 * threshold or not at all; then the earlier one no longer counts. What is refused was not known before.
 */
export function checkAgainstPublished(
  asked: PeriodCount,
  published: readonly PublishedCount[],
  small: SmallCounts,
): FigureRefusal | null {
  // A rounded figure was looked at before it was rounded.
  if (asked.step === 1 && isSmall(asked.count, small)) return { kind: "small" };
  const stretches = stretchesOf([asked, ...published]);
  const reader = new Reader(stretches.length, small.threshold);
  const newestFirst = published.toSorted((one, other) => other.at - one.at);
  const earlier = newestFirst.map((one) => ({ ...one, known: knownOf(one, stretches, small) }));

  const before: Known[] = [];
  const after = [knownOf(asked, stretches, small)];
  const inOrder: { publication: string; after: readonly Known[] }[] = [];
  for (const { publication, known } of earlier) {
    const by = reader.apartFrom(known, after);
    const wasBy = reader.apartFrom(known, before);
    if (reader.isLost) return { kind: "too_many", publication };
    if (by > 0 && by < small.threshold && wasBy !== by) {
      return { kind: "correction", publication, by };
    }
    if (wasBy === 0) before.push(known);
    if (by > 0) continue;
    after.push(known);
    inOrder.push({ publication, after: [...after] });
  }

  const isTold = (most: number | null) => most !== null && !(most === 0 && small.showsZeros);
  const [all, allBefore] = [untangled(after), untangled(before)];
  for (const [at, stretch] of stretches.entries()) {
    const atMost = reader.mostOf(at, all);
    const wasAtMost = reader.mostOf(at, allBefore);
    const isNew = wasAtMost === null || (atMost !== null && atMost < wasAtMost);
    // Newest first: the one that tells it together with those after it.
    const teller = isTold(atMost)
      ? inOrder.find((one) => isTold(reader.mostOf(at, untangled(one.after))))
      : undefined;
    const named = teller ?? inOrder[0];
    if (named === undefined) return null;
    if (reader.isLost) return { kind: "too_many", publication: named.publication };
    if (atMost === null || !isTold(atMost) || !isNew) continue;
    return { kind: "difference", publication: named.publication, ...stretch, atMost };
  }
  return null;
}

/** Somebody who has kept all that was published, and reckons with it for so long. */
class Reader {
  readonly #effort = new Effort(MOST_EFFORT);
  readonly #near: readonly number[];
  readonly #threshold: number;
  #isLost = false;

  constructor(stretches: number, threshold: number) {
    this.#near = Array.from({ length: stretches }, () => 0);
    this.#threshold = threshold;
  }

  /** Whether an answer was given up, so that none is to be relied on. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** By how much a figure says otherwise than others do, up to the threshold; 0 where they agree. */
  apartFrom({ of, least, most }: Known, others: readonly Known[]): number {
    const rest = untangled(others);
    for (let by = 0; by < this.#threshold; by += 1) {
      if (this.#mayBe([{ of, least: least - by, most: most + by }, ...rest])) return by;
    }
    return this.#threshold;
  }

  /** The most that a stretch may have; null where that is the threshold or more. */
  mostOf(at: number, known: readonly Known[]): number | null {
    for (let least = this.#threshold; least > 0; least -= 1) {
      const asked = { of: [at], least, most: Number.MAX_SAFE_INTEGER };
      if (this.#mayBe([asked, ...known])) return least === this.#threshold ? null : least;
    }
    return 0;
  }

  #mayBe(all: readonly Known[]): boolean {
    const given = Math.min(EFFORT_PER_QUESTION, this.#effort.left);
    const share = new Effort(given);
    const answer = isPossible(all, this.#near, share);
    this.#effort.spend(given - share.left);
    if (share.isSpent) this.#isLost = true;
    return answer;
  }
}

interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** The longest stretches of days that each period has all of, or none. Those that no period has are left out. */
function stretchesOf(periods: readonly Stretch[]): Stretch[] {
  const starts = earliestFirst(
    new Set(periods.flatMap(({ start, end }) => [start, addDays(end, 1)])),
  );
  return starts.slice(0, -1).flatMap((start, at) => {
    const end = addDays(starts[at + 1] ?? start, -1);
    const isOfOne = periods.some((period) => period.start <= start && end <= period.end);
    return isOfOne ? { start, end } : [];
  });
}

/** What a figure says: exact, or what is rounded to it. Half a step is rounded up: 10 by tens is from 5 to 14. */
function knownOf(
  { start, end, count, step }: PeriodCount,
  stretches: readonly Stretch[],
  { threshold }: SmallCounts,
): Known {
  const of = stretches.flatMap((one, at) => (start <= one.start && one.end <= end ? at : []));
  if (step === 1 || count === 0) return { of, least: count, most: count };
  const most = count + Math.ceil(step / 2) - 1;
  // Below the threshold it would not have been shown.
  return { of, least: Math.min(most, Math.max(threshold, count - Math.floor(step / 2))), most };
}
