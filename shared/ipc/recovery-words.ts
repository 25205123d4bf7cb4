import { z } from "zod";
import { MOST_SHARES } from "../domain/vault/recovery-share.ts";

/** As they were typed: 25 of them is a rule of the domain, which says how many there are. */
export const Words = z.array(z.string().max(60)).max(100);

/** The words of several parts. */
export const Shares = z.array(Words).max(MOST_SHARES);

/** Of the words of a recovery kit. */
export const WORD_ERRORS = [
  "keys.kit_count",
  "keys.kit_unknown_words",
  "keys.kit_wrong_word",
  "keys.kit_swapped",
  "keys.kit_disordered",
  "keys.kit_several",
] as const;

/** Of one part: of its words, then of what it is. */
export const SHARE_ERRORS = [
  "recovery.share_count",
  "recovery.share_unknown_words",
  "recovery.share_wrong_word",
  "recovery.share_swapped",
  "recovery.share_disordered",
  "recovery.share_several",
  "recovery.share_twice",
  "recovery.share_kit",
  "recovery.share_foreign",
  "recovery.none",
] as const;
