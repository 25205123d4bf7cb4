import { freshRanks, ranksBetween } from "./ranks.ts";
import type { RichBlock } from "./rich-text.ts";

/** A block as the store holds it: `body` is what `serializeBlock` made. */
export interface StoredBlock {
  readonly id: string;
  readonly rank: number;
  readonly body: string;
}

interface BlockUpdate {
  readonly id: string;
  /** Absent when only the place changes. */
  readonly block?: RichBlock;
  /** Absent when only the text changes. */
  readonly rank?: number;
}

/** The smallest writes found that turn the stored blocks into the next ones. */
export interface BlockPlan {
  readonly inserts: readonly { readonly rank: number; readonly block: RichBlock }[];
  readonly updates: readonly BlockUpdate[];
  readonly deletes: readonly string[];
}

/** The form in which a block is stored and compared. */
export function serializeBlock(block: RichBlock): string {
  return JSON.stringify(block);
}

/**
 * Plans a save of minutes: blocks that did not change are not written, so that typing in one
 * paragraph of an evening touches one row. `stored` is in rank order.
 */
export function planBlocks(stored: readonly StoredBlock[], next: readonly RichBlock[]): BlockPlan {
  const bodies = next.map(serializeBlock);
  const kept = matchBlocks(stored, bodies);
  const used = new Set(kept.filter((at) => at !== null));
  const deletes = stored.filter((_, at) => !used.has(at)).map((block) => block.id);
  const ranks = placeRanks(kept.map((at) => (at === null ? null : (stored[at]?.rank ?? null))));

  const inserts: { rank: number; block: RichBlock }[] = [];
  const updates: BlockUpdate[] = [];
  for (const [index, block] of next.entries()) {
    const at = kept[index] ?? null;
    const old = at === null ? undefined : stored[at];
    const rank = ranks[index] ?? 0;
    if (old === undefined) inserts.push({ rank, block });
    else {
      const text = old.body === bodies[index] ? {} : { block };
      const place = old.rank === rank ? {} : { rank };
      if ("block" in text || "rank" in place) updates.push({ id: old.id, ...text, ...place });
    }
  }
  return { inserts, updates, deletes };
}

/** For each next block, the index of the stored one whose row it takes; null for a new row. */
function matchBlocks(stored: readonly StoredBlock[], bodies: readonly string[]): (number | null)[] {
  const matches: (number | null)[] = bodies.map(() => null);
  const shortest = Math.min(stored.length, bodies.length);
  let head = 0;
  while (head < shortest && stored[head]?.body === bodies[head]) {
    matches[head] = head;
    head += 1;
  }
  let tail = 0;
  while (
    tail < shortest - head &&
    stored[stored.length - 1 - tail]?.body === bodies[bodies.length - 1 - tail]
  ) {
    matches[bodies.length - 1 - tail] = stored.length - 1 - tail;
    tail += 1;
  }
  const end = { stored: stored.length - tail, next: bodies.length - tail };
  let from = { stored: head, next: head };
  for (const anchor of [...anchors(stored, bodies, from, end), end]) {
    const pairs = Math.min(anchor.stored - from.stored, anchor.next - from.next);
    for (let step = 0; step < pairs; step += 1) matches[from.next + step] = from.stored + step;
    if (anchor !== end) matches[anchor.next] = anchor.stored;
    from = { stored: anchor.stored + 1, next: anchor.next + 1 };
  }
  return matches;
}

interface Place {
  stored: number;
  next: number;
}

/** Unchanged blocks between two places, in order in both lists: the longest such run of unique ones. */
function anchors(
  stored: readonly StoredBlock[],
  bodies: readonly string[],
  from: Place,
  end: Place,
): Place[] {
  const storedAt = uniquePlaces(
    stored.map((block) => block.body),
    from.stored,
    end.stored,
  );
  const nextAt = uniquePlaces(bodies, from.next, end.next);
  const common: Place[] = [];
  for (const [body, next] of nextAt) {
    const at = storedAt.get(body) ?? -1;
    if (next >= 0 && at >= 0) common.push({ stored: at, next });
  }
  return longestRun(common.toSorted((a, b) => a.next - b.next));
}

/** Where each text stands, -1 for one that stands twice. */
function uniquePlaces(bodies: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let index = from; index < to; index += 1) {
    const body = bodies[index] ?? "";
    places.set(body, places.has(body) ? -1 : index);
  }
  return places;
}

/** The longest part of `places` whose `stored` ascend (patience sorting). */
function longestRun(places: readonly Place[]): Place[] {
  const tops: Place[] = [];
  const previous = new Map<Place, Place | undefined>();
  for (const place of places) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.stored ?? 0) < place.stored) low = middle + 1;
      else high = middle;
    }
    previous.set(place, tops[low - 1]);
    tops[low] = place;
  }
  const run: Place[] = [];
  for (let place = tops.at(-1); place !== undefined; place = previous.get(place)) run.push(place);
  return run.toReversed();
}

/** Gives a rank to every null; numbers everything again when one gap has no room left. */
function placeRanks(ranks: readonly (number | null)[]): number[] {
  const placed: number[] = [];
  let index = 0;
  while (index < ranks.length) {
    const known = ranks[index] ?? null;
    if (known !== null) {
      placed.push(known);
      index += 1;
      continue;
    }
    let end = index;
    while (end < ranks.length && (ranks[end] ?? null) === null) end += 1;
    const fresh = ranksBetween(placed.at(-1) ?? null, ranks[end] ?? null, end - index);
    if (fresh === null) return freshRanks(ranks.length);
    placed.push(...fresh);
    index = end;
  }
  return placed;
}
