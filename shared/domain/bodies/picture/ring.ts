import type { Disc } from "./lay-out.ts";

export interface Ring {
  /** Radius of what holds all of it. */
  readonly reach: number;
  /** Radius of the place in the midst. */
  readonly heart: number;
  /** Around the origin, in the order given, from the left on. */
  readonly places: readonly Disc[];
}

/** Fewer do not go round, and more leave an empty midst. */
const FEWEST = 3;
const MOST = 12;

/**
 * Circles of some radii in a ring around one in their midst, each as far from the next as `gap`; null where that is no
 * picture: too few or too many, or so unequal that two would overlap behind a small one.
 */
export function ringAround(heart: number, radii: readonly number[], gap: number): Ring | null {
  if (radii.length < FEWEST || radii.length > MOST) return null;
  const largest = Math.max(...radii);
  const chords = radii.map((r, at) => r + (radii[(at + 1) % radii.length] ?? r) + gap);
  const radius = radiusFor(chords, heart + gap + largest);
  const angles = chords.map((chord) => angleOf(chord, radius));
  const spare = (2 * Math.PI - sum(angles)) / angles.length;
  let angle = Math.PI;
  const places = radii.map((r, at) => {
    const place = { x: radius * Math.cos(angle), y: radius * Math.sin(angle), r };
    angle += (angles[at] ?? 0) + spare;
    return place;
  });
  if (places.some((one, at) => places.slice(at + 1).some((other) => overlap(one, other))))
    return null;
  return { reach: radius + largest, heart: radius - largest - gap, places };
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
