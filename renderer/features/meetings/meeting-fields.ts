import { z } from "zod";
import { MeetingFields } from "#shared/domain/meetings/meeting.ts";
import { todayIso } from "#renderer/lib/dates.ts";

/** A meeting as it is being typed: anything may still be missing. */
export const MeetingDraft = z.object({
  title: z.string(),
  date: z.string().nullable(),
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  zone: z.string(),
  place: z.string(),
  remote: z.string(),
  body: z.string().nullable().default(null),
});
export type MeetingDraft = z.infer<typeof MeetingDraft>;

export function emptyMeeting(now: Date = new Date()): MeetingDraft {
  return {
    title: "",
    date: todayIso(now),
    startsAt: null,
    endsAt: null,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    place: "",
    remote: "",
    body: null,
  };
}

export function draftOf(meeting: MeetingFields): MeetingDraft {
  return MeetingDraft.parse(meeting);
}
