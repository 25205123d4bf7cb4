import type { Disc } from "./disc.ts";

export interface Ring {
  /** Radius of what holds all of it. */
  readonly reach: number;
  /** Radius of the place in the midst. */
  readonly heart: number;
  /** Around the origin, in the order given, from the left on. */
  readonly places: readonly Disc[];
}

/** Fewer do not go round. */
const FEWEST = 3;
/** More than these in one ring leave an empty midst, and in several, one reads no ring any more. */
const MOST_IN_ONE = 12;
const MOST = 48;

/**
 * Circles of some radii in a ring around one in their midst, or in several rings of equal ones, each as far from the
 * next as `gap`; null where that is no picture: too few or too many, or so unequal that two would overlap behind a
 * small one.
 */
export function ringAround(heart: number, radii: readonly number[], gap: number): Ring | null {
  if (radii.length < FEWEST || radii.length > MOST) return null;
  const largest = Math.max(...radii);
  const inner = heart + gap + largest;
  const counts =
    radii.length <= MOST_IN_ONE ? [radii.length] : countsOf(radii.length, largest, inner, gap);
  let from = 0;
  const rings = counts.map((count, index) => {
    const own = radii.slice(from, from + count);
    from += count;
    return inRing(own, inner + index * (2 * largest + gap), gap, index);
  });
  const places = rings.flatMap((ring) => ring.places);
  if (places.some((one, at) => places.slice(at + 1).some((other) => overlap(one, other))))
    return null;
  const [first, last] = [rings[0]?.radius ?? inner, rings.at(-1)?.radius ?? inner];
  return { reach: last + largest, heart: first - largest - gap, places };
}

/** How many stand in each of as few rings as hold them, by how far round each goes. */
function countsOf(all: number, largest: number, inner: number, gap: number): number[] {
  const radii: number[] = [];
  const room = () =>
    radii.map((radius) => Math.floor(Math.PI / Math.asin((largest + gap / 2) / radius)));
  while (sum(room()) < all) radii.push(inner + radii.length * (2 * largest + gap));
  const most = room();
  const counts = radii.map((radius, at) =>
    Math.min(most[at] ?? 0, Math.floor((all * radius) / sum(radii))),
  );
  // What is left goes to the outermost that have room.
  for (let at = counts.length - 1; sum(counts) < all; at = at === 0 ? counts.length - 1 : at - 1) {
    const own = counts[at] ?? 0;
    if (own < (most[at] ?? 0)) counts[at] = own + 1;
  }
  return counts;
}

/** Around the origin at `least` from it or more; every second ring begins between two of the one before. */
function inRing(radii: readonly number[], least: number, gap: number, index: number) {
  const chords = radii.map((r, at) => r + (radii[(at + 1) % radii.length] ?? r) + gap);
  const radius = radiusFor(chords, least);
  const angles = chords.map((chord) => angleOf(chord, radius));
  const spare = (2 * Math.PI - sum(angles)) / angles.length;
  let angle = Math.PI * (1 + (index % 2) / radii.length);
  const places = radii.map((r, at) => {
    const place = { x: radius * Math.cos(angle), y: radius * Math.sin(angle), r };
    angle += (angles[at] ?? 0) + spare;
    return place;
  });
  return { radius, places };
}

const angleOf = (chord: number, radius: number) => 2 * Math.asin(Math.min(1, chord / (2 * radius)));

/** The least radius of a circle, at least `least`, on which all the chords find room one after the other. */
function radiusFor(chords: readonly number[], least: number): number {
  const goesRound = (radius: number) =>
    sum(chords.map((chord) => angleOf(chord, radius))) <= 2 * Math.PI;
  let low = Math.max(least, Math.max(...chords) / 2);
  if (goesRound(low)) return low;
  let high = sum(chords);
  // Halved until what is left is far under a pixel.
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (goesRound(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const overlap = (one: Disc, other: Disc) =>
  Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
