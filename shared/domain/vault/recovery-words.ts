import { normalized } from "../kernel/text.ts";
import { readRecoveryCode, RECOVERY_WORDS, type CodeReading, type Swap } from "./recovery-code.ts";
import type { WordList } from "./word-list.ts";

/** What 25 typed words are. Places count from 1, as on the printed kit. */
export type WordsReading =
  | { readonly kind: "valid"; readonly secret: Uint8Array }
  | { readonly kind: "count"; readonly count: number }
  /** Not in the list. `expected` when there is one only and the other words agree on it. */
  | { readonly kind: "unknown"; readonly places: readonly number[]; readonly expected?: string }
  | { readonly kind: "wrong"; readonly place: number; readonly expected: string }
  | { readonly kind: "swapped"; readonly swaps: readonly Swap[] }
  | { readonly kind: "disordered" }
  | { readonly kind: "several" };

/** A soft hyphen, zero-width spaces and joiners, a byte order mark: a page puts them inside words. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** The words of a text, without the numbers and marks that are copied along with them. */
export function splitWords(text: string): string[] {
  return normalized(text.replace(UNSEEN, ""), "NFC").match(/\p{L}+/gu) ?? [];
}

/** Reads the words of a recovery kit; the pure half of opening with one. */
export function readRecoveryWords(typed: readonly string[], list: WordList): WordsReading {
  if (typed.length !== RECOVERY_WORDS) return { kind: "count", count: typed.length };
  const numbers = typed.map((word) => list.find(word));
  const known = numbers.map((number) => number ?? 0);
  const places = numbers.flatMap((number, at) => (number === null ? [at + 1] : []));
  const reading = readRecoveryCode(known);
  if (places.length > 0) return { kind: "unknown", places, ...expectedAt(places, reading, list) };
  return reading.kind === "wrong" ? { ...reading, expected: list.word(reading.expected) } : reading;
}

/** Zero was put in the place of an unknown word: the code then finds it wrong there, and only there. */
function expectedAt(
  places: readonly number[],
  reading: CodeReading,
  list: WordList,
): { expected?: string } {
  if (places.length > 1) return {};
  if (reading.kind === "valid") return { expected: list.word(0) };
  return reading.kind === "wrong" && reading.place === places[0]
    ? { expected: list.word(reading.expected) }
    : {};
}
