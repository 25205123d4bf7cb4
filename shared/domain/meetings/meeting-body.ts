import { z } from "zod";
import { BodyChoice } from "../bodies/body-choice.ts";
import { Cadence } from "../bodies/cadence.ts";
import { IsoDate } from "../kernel/dates.ts";

/** A body that a meeting may be of. */
export const MeetingBody = BodyChoice.extend({
  /** How often it meets, when it last did, and by when it has to again. */
  rhythm: z.object({ cadence: Cadence, last: IsoDate.nullable(), due: IsoDate }).nullable(),
});
export type MeetingBody = z.infer<typeof MeetingBody>;
