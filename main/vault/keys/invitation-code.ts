import { ExpectedError } from "#shared/ipc/result.ts";
import { FRENCH_WORDS } from "./french-words.ts";
import { suggestPassphrase } from "./suggest-passphrase.ts";

const CODE_WORDS = 6;

/** Six words, each drawn uniformly of 2,048: 66 bits. */
export const newCode = suggestPassphrase;

/** The one text that the words of a code are derived from. */
export function codeText(words: readonly string[]): string {
  return words.join(" ");
}

/**
 * The words of a code as the list spells them: case, accents and ends of words do not count, their
 * order does. Errors: `members.code_count`, `members.code_unknown_word` with the first word that is
 * not in the list and its place, counted from 1.
 */
export function readCode(typed: readonly string[]): string[] {
  if (typed.length !== CODE_WORDS) {
    throw new ExpectedError("members.code_count", { count: typed.length });
  }
  return typed.map((word, at) => {
    const number = FRENCH_WORDS.find(word);
    if (number === null) {
      throw new ExpectedError("members.code_unknown_word", { place: at + 1, word });
    }
    return FRENCH_WORDS.word(number);
  });
}
