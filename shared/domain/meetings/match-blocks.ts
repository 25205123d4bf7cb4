import { blockWords } from "./block-text.ts";
import { pairAlike, pairDecisions } from "./pair-decisions.ts";
import type { RichBlock } from "./rich-text.ts";

/** A block as it was stored and as it is now, by their places. */
export interface Place {
  readonly stored: number;
  readonly next: number;
}

/**
 * For each next block, the place of the stored one whose row it takes; null for a new row. What is the same stays; a
 * decision takes the row of a decision, wherever it was moved, and no other block does.
 */
export function matchBlocks(stored: readonly string[], next: readonly string[]): (number | null)[] {
  const matches: (number | null)[] = next.map(() => null);
  const shortest = Math.min(stored.length, next.length);
  let head = 0;
  while (head < shortest && stored[head] === next[head]) {
    matches[head] = head;
    head += 1;
  }
  let tail = 0;
  while (
    tail < shortest - head &&
    stored[stored.length - 1 - tail] === next[next.length - 1 - tail]
  ) {
    matches[next.length - 1 - tail] = stored.length - 1 - tail;
    tail += 1;
  }
  const from = { stored: head, next: head };
  const end = { stored: stored.length - tail, next: next.length - tail };
  const decided = decisionsIn(stored, from.stored, end.stored);
  const left = {
    stored: new Map(decided),
    next: decisionsIn(next, from.next, end.next),
  };
  const take = (place: Place) => {
    matches[place.next] = place.stored;
    left.stored.delete(place.stored);
    left.next.delete(place.next);
  };
  const same = longestRun(alike(stored, next, from, end));
  for (const place of same) take(place);
  // Moved as they are, or rewritten and yet much the same; and then whatever is between two blocks that stayed.
  for (const place of movedDecisions(stored, next, left)) take(place);
  for (const place of placesOf(left, pairAlike)) take(place);
  for (const [after, before] of gaps(same, from, end)) {
    for (const place of pairedIn(left, after, before)) take(place);
    for (const inner of gaps(stayedIn(after, before), after, before)) matchOthers(...inner);
  }
  return matches;

  /** Between two places, the decisions that are in their order. */
  function stayedIn(after: Place, before: Place): Place[] {
    const places: Place[] = [];
    for (let place = after.next; place < before.next; place += 1) {
      const at = matches[place] ?? -1;
      if (after.stored <= at && at < before.stored) places.push({ stored: at, next: place });
    }
    return longestRun(places);
  }

  /** Those that are no decisions, in their order. */
  function matchOthers(after: Place, before: Place): void {
    let at = after.stored;
    for (let place = after.next; place < before.next; place += 1) {
      if (matches[place] !== null) continue;
      while (at < before.stored && decided.has(at)) at += 1;
      if (at >= before.stored) return;
      matches[place] = at;
      at += 1;
    }
  }
}

type Decisions = ReadonlyMap<number, string>;

/** The words of the decisions between two places, by where they stand. */
function decisionsIn(bodies: readonly string[], from: number, end: number): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = from; at < end; at += 1) {
    const body = bodies[at] ?? "";
    // Most blocks are none, and are not parsed to know.
    if (!body.includes('"decision"')) continue;
    const block = JSON.parse(body) as RichBlock;
    if (block.type === "decision") found.set(at, blockWords(block));
  }
  return found;
}

/** Decisions that stand elsewhere now, to the letter. */
function movedDecisions(stored: readonly string[], next: readonly string[], left: Left): Place[] {
  const storedAt = uniquePlaces(stored, left.stored.keys());
  return [...uniquePlaces(next, left.next.keys())].flatMap(([body, place]) => {
    const at = storedAt.get(body) ?? -1;
    return at >= 0 && place >= 0 ? [{ stored: at, next: place }] : [];
  });
}

interface Left {
  readonly stored: Decisions;
  readonly next: Decisions;
}

/** Those between two blocks that did not change, in their order. */
function pairedIn(left: Left, after: Place, before: Place): Place[] {
  const among = (side: keyof Left) =>
    new Map([...left[side]].filter(([at]) => after[side] <= at && at < before[side]));
  return placesOf({ stored: among("stored"), next: among("next") }, pairDecisions);
}

function placesOf({ stored, next }: Left, pair: typeof pairDecisions): Place[] {
  const [old, now] = [[...stored.keys()], [...next.keys()]];
  return pair([...stored.values()], [...next.values()]).map(([a, b]) => ({
    stored: old[a] ?? 0,
    next: now[b] ?? 0,
  }));
}

/** What is between some places, each from the first that may be taken to the one that no more may. */
function gaps(places: readonly Place[], from: Place, end: Place): [after: Place, before: Place][] {
  let after = from;
  return [...places, end].map((before) => {
    const gap: [Place, Place] = [after, before];
    after = { stored: before.stored + 1, next: before.next + 1 };
    return gap;
  });
}

/** Unchanged blocks between two places that stand there once. */
function alike(
  stored: readonly string[],
  next: readonly string[],
  from: Place,
  end: Place,
): Place[] {
  const storedAt = uniquePlaces(stored, placesBetween(from.stored, end.stored));
  const nextAt = uniquePlaces(next, placesBetween(from.next, end.next));
  return [...nextAt]
    .flatMap(([body, place]) => {
      const at = storedAt.get(body) ?? -1;
      return place >= 0 && at >= 0 ? [{ stored: at, next: place }] : [];
    })
    .toSorted((a, b) => a.next - b.next);
}

const placesBetween = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);

/** Where each text stands, -1 for one that stands twice. */
function uniquePlaces(bodies: readonly string[], at: Iterable<number>): Map<string, number> {
  const places = new Map<string, number>();
  for (const index of at) {
    const body = bodies[index] ?? "";
    places.set(body, places.has(body) ? -1 : index);
  }
  return places;
}

/** The longest part of `places`, which are in the order of `next`, whose `stored` ascend (patience sorting). */
export function longestRun(places: readonly Place[]): Place[] {
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
