import { foldedWords } from "../kernel/word-match.ts";

/** More than these, and decisions are paired in their order, whatever they say. */
const MOST_COMPARED = 100;

/** A decision that was stored and the one that it is now, by their places in their lists. */
export type Pair = readonly [stored: number, next: number];

/**
 * Which decision is which, of those between two blocks that did not change: as many as before are the same
 * ones, rewritten; of more or fewer, those that share the most words, in their order.
 */
export function pairDecisions(stored: readonly string[], next: readonly string[]): Pair[] {
  const most = Math.max(stored.length, next.length);
  if (stored.length === next.length || most > MOST_COMPARED) {
    return stored.slice(0, next.length).map((_, at) => [at, at]);
  }
  const words = { stored: stored.map(wordsOf), next: next.map(wordsOf) };
  const alike = (a: number, b: number) => likeness(words.stored[a], words.next[b]);
  // The best that the lists give from each place on: backwards, so that the pairs are told forwards.
  const best = stored.map(() => next.map(() => 0));
  const bestAt = (a: number, b: number) => best[a]?.[b] ?? 0;
  for (let a = stored.length - 1; a >= 0; a -= 1) {
    for (let b = next.length - 1; b >= 0; b -= 1) {
      const paired = alike(a, b) + bestAt(a + 1, b + 1);
      const row = best[a];
      if (row !== undefined) row[b] = Math.max(paired, bestAt(a + 1, b), bestAt(a, b + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let [a, b] = [0, 0]; a < stored.length && b < next.length;) {
    if (bestAt(a, b) === bestAt(a + 1, b)) a += 1;
    else if (bestAt(a, b) === bestAt(a, b + 1)) b += 1;
    else pairs.push([a++, b++]);
  }
  return pairs;
}

/** Of two decisions, what they share for one to be the other, said otherwise and elsewhere. */
const ALIKE = 0.5;

/** Decisions that say much the same, wherever they stand: the most alike first. */
export function pairAlike(stored: readonly string[], next: readonly string[]): Pair[] {
  if (Math.max(stored.length, next.length) > MOST_COMPARED) return [];
  const words = { stored: stored.map(wordsOf), next: next.map(wordsOf) };
  const pairs = words.stored.flatMap((a, at) =>
    words.next.map((b, place) => ({ pair: [at, place] as const, alike: likeness(a, b) })),
  );
  const taken = { stored: new Set<number>(), next: new Set<number>() };
  return pairs
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike)
    .flatMap(({ pair }) => {
      const [at, place] = pair;
      if (taken.stored.has(at) || taken.next.has(place)) return [];
      taken.stored.add(at);
      taken.next.add(place);
      return [pair];
    });
}

const wordsOf = (text: string) => new Set(foldedWords(text));

/** From 0, of two that have no word in common, to 1. */
function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (a === undefined || b === undefined || a.size + b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
