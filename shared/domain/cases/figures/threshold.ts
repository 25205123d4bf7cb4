import { z } from "zod";

/** What a body publishes of small counts. */
export const SmallCounts = z.strictObject({
  /** A count below it may tell who it is about. */
  threshold: z.int().min(2).max(100),
  /** Whether a true 0 is shown; otherwise it is as small as a 1. */
  showsZeros: z.boolean(),
});
export type SmallCounts = z.infer<typeof SmallCounts>;

export const USUAL: SmallCounts = { threshold: 5, showsZeros: true };

/** Whether a true count is not to be shown. Asked before anything is rounded. */
export function isSmall(count: number, { threshold, showsZeros }: SmallCounts): boolean {
  return count < threshold && !(count === 0 && showsZeros);
}
