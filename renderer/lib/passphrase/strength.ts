/** How long a phrase resists, from the number of guesses that reach it. */
export type Level = "terrible" | "weak" | "fair" | "strong" | "excellent";

/**
 * Ten thousand guesses a second: a few hundred graphics cards against Argon2id at 256 MiB, which
 * allows some tens a second on each. Deliberately on the pessimistic side.
 */
const GUESSES_PER_SECOND = 1e4;

const HOUR = 3_600;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

export interface Strength {
  readonly level: Level;
  readonly seconds: number;
}

export function strengthOf(guesses: number): Strength {
  // On average the phrase falls half-way through.
  const seconds = guesses / 2 / GUESSES_PER_SECOND;
  return { level: levelOf(seconds), seconds };
}

function levelOf(seconds: number): Level {
  if (seconds < DAY) return "terrible";
  if (seconds < YEAR) return "weak";
  if (seconds < 100 * YEAR) return "fair";
  if (seconds < 100_000 * YEAR) return "strong";
  return "excellent";
}

export type Duration =
  | { readonly kind: "now" }
  | { readonly kind: "hours" | "days" | "years"; readonly count: number }
  | { readonly kind: "centuries" };

/** The duration in the one unit people would use. */
export function durationOf(seconds: number): Duration {
  if (seconds < HOUR) return { kind: "now" };
  if (seconds < DAY) return { kind: "hours", count: Math.round(seconds / HOUR) };
  if (seconds < YEAR) return { kind: "days", count: Math.round(seconds / DAY) };
  if (seconds < 1_000 * YEAR) return { kind: "years", count: Math.round(seconds / YEAR) };
  return { kind: "centuries" };
}

/** Guesses that reach a phrase of words drawn at random from a list, each equally likely. */
export function guessesOfWords(words: number, listSize: number): number {
  return listSize ** words;
}
