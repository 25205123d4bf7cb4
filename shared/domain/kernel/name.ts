import { z } from "zod";

/**
 * What is not seen, or turns the direction of what is: with it one name looks like another, or like none. Those
 * that join letters, or say how a sign is drawn, belong to names.
 */
const UNSEEN =
  /[\p{Cc}\u2028\u2029\u2800]|(?![\p{Join_Control}\p{Variation_Selector}])\p{Default_Ignorable_Code_Point}/gu;
const SEEN = /[^\s\p{Join_Control}\p{Variation_Selector}]/u;

/** What a vault, or somebody of it, is called: never empty, nor so to who reads it. */
export const Name = z
  .string()
  .overwrite((text) => text.replace(UNSEEN, ""))
  .trim()
  .min(1)
  .max(120)
  .regex(SEEN);
