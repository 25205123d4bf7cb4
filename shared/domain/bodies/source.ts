import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";

/** The most words that a decision is told in, beside the thing it decided. */
export const LONGEST_SAID = 500;

/**
 * By what decision something is so: one in the minutes, or a text and the day it was said. The text
 * stays where the decision is rewritten or its meeting deleted.
 */
export const Source = z.object({
  /** A decision's block in the minutes. */
  decision: Id.nullable(),
  text: z.string().trim().max(LONGEST_SAID),
  date: IsoDate.nullable(),
});
export type Source = z.infer<typeof Source>;

export const NO_SOURCE: Source = { decision: null, text: "", date: null };
