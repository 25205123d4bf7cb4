import { z } from "zod";
import { encodeRecoveryCode } from "./recovery-code.ts";
import { readRecoveryWords, type WordsReading } from "./recovery-words.ts";
import type { WordList } from "./word-list.ts";

/** A part of a secret of 30 bytes: as long, and one byte that tells where on the curve it lies. */
const SHARE_BYTES = 31;
export const FEWEST_SHARES = 2;
/** More people than this hold no drill together. */
export const MOST_SHARES = 10;

/** How many parts there are, and how many of them open. */
export const ShareSetSize = z
  .object({
    threshold: z.int().min(FEWEST_SHARES).max(MOST_SHARES),
    count: z.int().min(FEWEST_SHARES).max(MOST_SHARES),
  })
  .refine(({ threshold, count }) => threshold <= count, "threshold_over_count");
export type ShareSetSize = z.infer<typeof ShareSetSize>;

/** One printed part, by its number from 1. */
export interface RecoveryShare {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** What 25 typed words are as a part; that it is one of this vault is not told by its words. */
export type ShareReading =
  | { readonly kind: "valid"; readonly share: RecoveryShare }
  | Exclude<WordsReading, { kind: "valid" }>;

/**
 * The 25 words of a part. The code of a kit holds 253 bits: 248 of the part, and its number in the five
 * that are left, so that it can be said by name. Throws `RangeError` on what no part is.
 */
export function shareWords({ number, bytes }: RecoveryShare, list: WordList): string[] {
  const isNumber = Number.isInteger(number) && number >= 1 && number <= MOST_SHARES;
  if (!isNumber || bytes.length !== SHARE_BYTES) throw new RangeError("not a part");
  return encodeRecoveryCode(Uint8Array.of(number, ...bytes)).map((place) => list.word(place));
}

/** Reads the words of a part. A number that no part has is read too: a kit's words have any. */
export function readShareWords(typed: readonly string[], list: WordList): ShareReading {
  const reading = readRecoveryWords(typed, list);
  if (reading.kind !== "valid") return reading;
  const [number = 0, ...bytes] = reading.secret;
  return { kind: "valid", share: { number, bytes: Uint8Array.from(bytes) } };
}
