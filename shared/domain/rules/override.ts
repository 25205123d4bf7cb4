import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";

export const OverrideReason = z.string().trim().min(1).max(500);

/** An override as it was written, which stays beside the answer: that never becomes « kept ». */
export const GivenOverride = z.object({
  reason: z.string(),
  madeOn: IsoDate,
});
export type GivenOverride = z.infer<typeof GivenOverride>;
