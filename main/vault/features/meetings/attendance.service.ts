import type { VaultContext } from "#main/vault/context.ts";
import type { AttendanceKind } from "#shared/domain/meetings/meeting.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { deleteAttendance, findPersonRow, putAttendance } from "./attendance.repository.ts";
import { loadMeeting, meetingRow, type ChangedMeeting } from "./meetings.service.ts";

/** Errors: `meetings.not_found`, `people.not_found`. */
export async function setAttendance(
  context: VaultContext,
  input: { meetingId: string; personId: string; kind: AttendanceKind },
): Promise<ChangedMeeting> {
  const { value, seq } = await context.writeIfChanged("meetings.setAttendance", async ({ db }) => {
    const meeting = await meetingRow(db, input.meetingId);
    const person = await findPersonRow(db, input.personId);
    if (person === null) throw new ExpectedError("people.not_found");
    await putAttendance(db, meeting, person, input.kind);
    return loadMeeting(context, db, meeting);
  });
  return { meeting: value, seq };
}

/** Somebody who was not noted is not an error: they are not noted afterwards either. */
export async function removeAttendance(
  context: VaultContext,
  input: { meetingId: string; personId: string },
): Promise<ChangedMeeting> {
  const { value, seq } = await context.writeIfChanged(
    "meetings.removeAttendance",
    async ({ db }) => {
      const meeting = await meetingRow(db, input.meetingId);
      const person = await findPersonRow(db, input.personId);
      if (person !== null) await deleteAttendance(db, meeting, person);
      return loadMeeting(context, db, meeting);
    },
  );
  return { meeting: value, seq };
}
