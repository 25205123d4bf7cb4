import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";

export const OverrideReason = z.string().trim().min(1).max(500);

/** That one refusing rule is passed over this once, and why. */
export const Override = z.object({ rule: Id, reason: OverrideReason });
export type Override = z.infer<typeof Override>;

/** Of each rule that would refuse what is written; none is asked where all are kept. */
export const Overrides = z.array(Override).max(20).optional();
export type Overrides = z.infer<typeof Overrides>;

/** An override as it was written, which stays beside the answer: that never becomes « kept ». */
export const GivenOverride = z.object({
  reason: z.string(),
  madeOn: IsoDate,
});
export type GivenOverride = z.infer<typeof GivenOverride>;
