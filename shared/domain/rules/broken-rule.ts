import { z } from "zod";
import { Id } from "../kernel/ids.ts";

/** A rule that refuses, and what would break it. */
export const BrokenRule = z.object({
  rule: Id,
  /** How many mandates, statuses, roles or bodies. */
  count: z.number().int(),
  /** Of the first: what `rules.refused` would carry (`say-answer.ts`). */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type BrokenRule = z.infer<typeof BrokenRule>;
