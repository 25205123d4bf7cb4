import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { Id } from "../kernel/ids.ts";
import { Confidentiality } from "./meeting.ts";

/** A decision in the minutes, and where it was taken. Its id stays its own however it is rewritten or moved in its item. */
export const FoundDecision = z.object({
  id: Id,
  /** What was decided, as people read it. */
  text: z.string(),
  date: IsoDate,
  meetingId: Id,
  meetingTitle: z.string(),
  itemId: Id,
  itemTitle: z.string(),
  /** Of its item: who links one that is confidential must not repeat its words where others read them. */
  confidentiality: Confidentiality,
});
export type FoundDecision = z.infer<typeof FoundDecision>;
