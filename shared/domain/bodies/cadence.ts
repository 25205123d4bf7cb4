import { z } from "zod";

/** How often a body meets: within so many weeks of the last time, or once in each quarter of a year. */
export const Cadence = z.discriminatedUnion("every", [
  z.object({ every: z.literal("weeks"), weeks: z.number().int().min(1).max(104) }),
  z.object({ every: z.literal("quarter") }),
]);
export type Cadence = z.infer<typeof Cadence>;
