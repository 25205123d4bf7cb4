import { z } from "zod";
import { Cadence } from "../bodies/cadence.ts";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";

/** A body that a meeting may be of. */
export const MeetingBody = z.object({
  id: Id,
  name: z.string(),
  /** What it stands under, nearest first: tells namesakes apart. */
  above: z.array(z.string()),
  /** How often it meets, when it last did, and by when it has to again. */
  rhythm: z.object({ cadence: Cadence, last: IsoDate.nullable(), due: IsoDate }).nullable(),
});
export type MeetingBody = z.infer<typeof MeetingBody>;
