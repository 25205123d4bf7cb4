import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { readRecoveryWords } from "#shared/domain/vault/recovery-words.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { FRENCH_WORDS } from "./french-words.ts";

/**
 * The secret that typed words hold. The expected word of a located error is not told here: the window
 * finds it by itself, and the command line may be logged.
 * Errors: `keys.kit_count`, `keys.kit_unknown_words`, `keys.kit_wrong_word`, `keys.kit_swapped`,
 * `keys.kit_disordered`, `keys.kit_several`, with places counted from 1.
 */
export function secretOfWords(words: readonly string[]): Uint8Array {
  const reading = readRecoveryWords(words, FRENCH_WORDS);
  switch (reading.kind) {
    case "valid":
      return reading.secret;
    case "count":
      throw new ExpectedError("keys.kit_count", { count: reading.count });
    case "unknown":
      throw new ExpectedError("keys.kit_unknown_words", { places: reading.places.join(", ") });
    case "wrong":
      throw new ExpectedError("keys.kit_wrong_word", { place: reading.place });
    case "swapped": {
      const pairs = reading.swaps.map(([place, other]) => `${place}–${other}`);
      throw new ExpectedError("keys.kit_swapped", { pairs: pairs.join(", ") });
    }
    case "disordered":
      throw new ExpectedError("keys.kit_disordered");
    case "several":
      throw new ExpectedError("keys.kit_several");
    default:
      return assertNever(reading);
  }
}
