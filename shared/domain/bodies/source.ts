import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";

/**
 * By what decision something is so: one in the minutes, or words and the day they were said. The words
 * stay where the decision is rewritten or its meeting deleted.
 */
export const Source = z.object({
  /** A decision's block in the minutes. */
  decision: Id.nullable(),
  words: z.string().trim().max(500),
  date: IsoDate.nullable(),
});
export type Source = z.infer<typeof Source>;

export const NO_SOURCE: Source = { decision: null, words: "", date: null };
