import { z } from "zod";
import { Id } from "../kernel/ids.ts";

/** A body open on a day, to choose it among others. */
export const BodyChoice = z.object({
  id: Id,
  name: z.string(),
  /** What it stands under, nearest first: tells namesakes apart. */
  above: z.array(z.string()),
  /** Whether another stands under it. */
  hasParts: z.boolean(),
});
export type BodyChoice = z.infer<typeof BodyChoice>;
