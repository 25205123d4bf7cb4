import type { VaultContext } from "#main/vault/context.ts";
import { membersByName, openBodies } from "#main/vault/features/bodies/members.service.ts";
import { organisationNow } from "#main/vault/features/bodies/organisation.service.ts";
import { lifeOf, stateOn } from "#shared/domain/bodies/body.ts";
import { nextMeeting } from "#shared/domain/bodies/cadence.ts";
import type { MeetingBody } from "#shared/domain/meetings/meeting-body.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { addAttendance } from "./attendance.repository.ts";
import { toFields } from "./meetings.mapping.ts";
import { daysMet, findMeeting } from "./meetings.repository.ts";
import { loadMeeting, type ChangedMeeting } from "./meetings.service.ts";

/** A meeting is read whole: more people than that are an assembly that nobody calls by name. */
const MOST_INVITED = 2_000;

/** The bodies open on a day, with what their cadence asks then. */
export async function bodiesToMeet(
  context: VaultContext,
  { on, but }: { on: string; but: string | null },
): Promise<MeetingBody[]> {
  const { bodies } = await organisationNow(context);
  const met = Map.groupBy(await daysMet(context.read, on, but), ({ body }) => body);
  return (await openBodies(context, on)).map(({ row, ...choice }) => {
    const body = bodies.get(choice.id);
    const cadence = body === undefined ? null : (stateOn(body, on)?.cadence ?? null);
    if (body === undefined || cadence === null) return { ...choice, rhythm: null };
    const days = (met.get(row) ?? []).map(({ date }) => date);
    const next = nextMeeting(cadence, lifeOf(body).start, days, on);
    return { ...choice, rhythm: { cadence, ...next } };
  });
}

/**
 * Notes as invited, by name, the members of the meeting's body on its day who are not noted yet. Errors:
 * `meetings.not_found`, `meetings.no_body`, `meetings.too_many_to_invite`.
 */
export async function inviteMembers(
  context: VaultContext,
  { meetingId }: { meetingId: string },
): Promise<ChangedMeeting & { invited: number }> {
  const { value, seq } = await context.writeIfChanged("meetings.invite", async ({ db }) => {
    const meeting = await findMeeting(db, meetingId);
    if (meeting === undefined) throw new ExpectedError("meetings.not_found");
    const { body, date } = toFields(meeting);
    if (body === null) throw new ExpectedError("meetings.no_body");
    const { count, rows } = await membersByName(context, body, date, MOST_INVITED);
    if (count > MOST_INVITED) {
      throw new ExpectedError("meetings.too_many_to_invite", { count, most: MOST_INVITED });
    }
    const invited = await addAttendance(db, meeting.row, rows, "invited");
    return { meeting: await loadMeeting(context, db, meeting.row), invited };
  });
  return { ...value, seq };
}
