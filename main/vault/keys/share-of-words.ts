import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { readShareWords, type RecoveryShare } from "#shared/domain/vault/recovery-share.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { FRENCH_WORDS } from "./french-words.ts";

/**
 * The part that typed words hold. As of a kit's, the word that was meant is not told here.
 * Errors: `recovery.share_count`, `recovery.share_unknown_words`, `recovery.share_wrong_word`,
 * `recovery.share_swapped`, `recovery.share_disordered`, `recovery.share_several`, with places counted
 * from 1.
 */
export function shareOfWords(words: readonly string[]): RecoveryShare {
  const reading = readShareWords(words, FRENCH_WORDS);
  switch (reading.kind) {
    case "valid":
      return reading.share;
    case "count":
      throw new ExpectedError("recovery.share_count", { count: reading.count });
    case "unknown":
      throw new ExpectedError("recovery.share_unknown_words", {
        places: reading.places.join(", "),
      });
    case "wrong":
      throw new ExpectedError("recovery.share_wrong_word", { place: reading.place });
    case "swapped": {
      const pairs = reading.swaps.map(([place, other]) => `${place}–${other}`);
      throw new ExpectedError("recovery.share_swapped", { pairs: pairs.join(", ") });
    }
    case "disordered":
      throw new ExpectedError("recovery.share_disordered");
    case "several":
      throw new ExpectedError("recovery.share_several");
    default:
      return assertNever(reading);
  }
}
