import { foldText } from "../kernel/text.ts";
import { FIELD_SIZE } from "./galois-2048.ts";

/** The French BIP-39 list can be told apart by the first four letters, accents aside. */
const PREFIX = 4;

/** A list of words people copy by hand, as a recovery kit needs it. */
export interface WordList {
  /** The word of a number, composed (NFC). Throws `RangeError` on a number that names none. */
  word(number: number): string;
  /**
   * The number of a typed word, or null: without its accents, in any case and composition, and as
   * its first letters alone from four on. A word with letters to spare is not in the list.
   */
  find(typed: string): number | null;
}

/** Throws `RangeError` on a list of another size, or one that four letters do not tell apart. */
export function makeWordList(words: readonly string[]): WordList {
  const composed = words.map((word) => word.normalize("NFC"));
  const numbers = new Map(composed.map((word, number) => [foldText(word), number]));
  const starts = new Map([...numbers].map(([word, number]) => [word.slice(0, PREFIX), number]));
  if (words.length !== FIELD_SIZE || starts.size !== FIELD_SIZE) {
    throw new RangeError("not a list of 2,048 words that four letters tell apart");
  }
  const folded = [...numbers.keys()];
  return {
    word(number) {
      const word = composed[number];
      if (word === undefined) throw new RangeError("no such word");
      return word;
    },
    find(typed) {
      const text = foldText(typed);
      const number = starts.get(text.slice(0, PREFIX));
      return number !== undefined && folded[number]?.startsWith(text) === true ? number : null;
    },
  };
}
