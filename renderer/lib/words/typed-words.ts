import { RECOVERY_WORDS } from "#shared/domain/vault/recovery-code.ts";
import { readRecoveryWords, splitWords } from "#shared/domain/vault/recovery-words.ts";
import { FRENCH_WORDS } from "./french-words.ts";

/** What is in the fields, in order; empty where nothing is. */
export type TypedWords = readonly string[];

export const NO_WORDS: TypedWords = Array.from({ length: RECOVERY_WORDS }, () => "");

/** What the fields hold: "incomplete", or what the 25 words are. */
export function readTyped(words: TypedWords) {
  const missing = words.filter((word) => word.trim() === "").length;
  return missing > 0
    ? ({ kind: "incomplete", missing } as const)
    : readRecoveryWords(words, FRENCH_WORDS);
}

export type TypedReading = ReturnType<typeof readTyped>;

/** Places, from 0, that are surely wrong: what is typed there is not the beginning of any word. */
export function isUnknown(word: string): boolean {
  return word.trim() !== "" && FRENCH_WORDS.find(word) === null;
}

/** Places, from 0, that a reading of all the words points at. */
export function placesOf(reading: TypedReading): ReadonlySet<number> {
  switch (reading.kind) {
    case "unknown":
      return new Set(reading.places.map((place) => place - 1));
    case "wrong":
      return new Set([reading.place - 1]);
    case "swapped":
      return new Set(reading.swaps.flat().map((place) => place - 1));
    default:
      return new Set();
  }
}

/** The word of the list that was meant, once the field is left: four letters become the whole word. */
export function completed(word: string): string {
  const number = FRENCH_WORDS.find(word);
  return number === null ? word.trim() : FRENCH_WORDS.word(number);
}

export interface Spread {
  readonly words: TypedWords;
  /** The field to go on in, from 0; the last one when all are filled. */
  readonly next: number;
}

/** Several words pasted or typed into one field fill the ones after it; null when there is one. */
export function spread(words: TypedWords, at: number, text: string): Spread | null {
  const found = splitWords(text);
  if (found.length < 2 && !/\s$/u.test(text)) return null;
  const filled = words.map((word, index) => {
    const pasted = found[index - at];
    return index >= at && pasted !== undefined ? completed(pasted) : word;
  });
  return { words: filled, next: Math.min(at + Math.max(found.length, 1), words.length - 1) };
}
