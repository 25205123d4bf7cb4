import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type {
  AttendanceKind,
  Confidentiality,
  Meeting,
  MeetingFields,
} from "#shared/domain/meetings/meeting.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { noteWrite, showError } from "#renderer/lib/undo.ts";
import { withNewestMinutes } from "./newest-minutes.ts";
import { meetingKey } from "./queries.ts";

type Changed = Output<"meetings.update">;

/** The commands of one meeting. Each resolves to null when it was refused, and said so. */
export function useMeetingActions(meetingId: string) {
  const client = useQueryClient();
  return useMemo(() => {
    const changed = async (asked: Promise<Changed>) => {
      const result = await said(asked);
      if (result !== null) keepMeeting(client, result.meeting);
      if (result !== null) noteWrite(result.seq);
      return result;
    };
    return {
      update: (patch: Partial<MeetingFields>) =>
        changed(call("meetings.update", { id: meetingId, patch })),
      attend: (personId: string, kind: AttendanceKind) =>
        changed(call("meetings.setAttendance", { meetingId, personId, kind })),
      unattend: (personId: string) =>
        changed(call("meetings.removeAttendance", { meetingId, personId })),
      invite: async () => {
        const asked = call("meetings.invite", { meetingId });
        const result = await said(asked);
        if (result === null) return null;
        keepMeeting(client, result.meeting);
        noteWrite(result.seq);
        return result;
      },
      addItem: async (title: string) => {
        const asked = call("meetings.addItem", { meetingId, title, confidentiality: "public" });
        const added = await said(asked);
        if (added === null) return null;
        keepMeeting(client, added.meeting);
        noteWrite(added.seq);
        return added.itemId;
      },
      renameItem: (id: string, title: string) =>
        changed(call("meetings.updateItem", { id, title })),
      classifyItem: (id: string, confidentiality: Confidentiality) =>
        changed(call("meetings.updateItem", { id, confidentiality })),
      moveItem: (id: string, toIndex: number) =>
        changed(call("meetings.moveItem", { id, toIndex })),
      removeItem: (id: string) => changed(call("meetings.removeItem", { id })),
      remove: () => said(call("meetings.remove", { id: meetingId })),
    };
  }, [client, meetingId]);
}

export type MeetingActions = ReturnType<typeof useMeetingActions>;

export function useCreateMeeting() {
  const client = useQueryClient();
  return async (fields: MeetingFields): Promise<Meeting> => {
    const { meeting, seq } = await call("meetings.create", fields);
    keepMeeting(client, meeting);
    noteWrite(seq);
    return meeting;
  };
}

/**
 * An answer is newer than a reading still on its way, which would put the old state back. Minutes
 * saved while the answer was on its way are newer than those in it.
 */
function keepMeeting(client: QueryClient, meeting: Meeting): void {
  const key = [...meetingKey(meeting.id)];
  void client.cancelQueries({ queryKey: key });
  client.setQueryData<Meeting>(key, (known) => withNewestMinutes(meeting, known));
}

async function said<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    showError(error);
    return null;
  }
}
