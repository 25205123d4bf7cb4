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
  };
}

export function draftOf(meeting: MeetingFields): MeetingDraft {
  return MeetingDraft.parse(meeting);
}

export type DraftProblem = "title" | "date" | "zone";

/** The meeting, or the fields that still have to be filled. */
export function readDraft(
  draft: MeetingDraft,
): { kind: "meeting"; fields: MeetingFields } | { kind: "missing"; problems: DraftProblem[] } {
  const parsed = MeetingFields.safeParse(draft);
  if (parsed.success) return { kind: "meeting", fields: parsed.data };
  const paths = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const problems = (["title", "date", "zone"] as const).filter((name) => paths.has(name));
  return { kind: "missing", problems };
}
