import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { Slot } from "#renderer/lib/features.tsx";
import { useMay } from "#renderer/lib/use-may.ts";
import { FixedPage } from "#renderer/ui/page.tsx";
import { Announcements } from "./announce.tsx";
import { itemOfState } from "./item-of-state.ts";
import { useLastItem } from "./last-item.ts";
import { MeetingHeader } from "./meeting-header.tsx";
import { MeetingToCome } from "./meeting-to-come.tsx";
import { MeetingWorkspace } from "./meeting-workspace.tsx";
import { useMeetingActions } from "./mutations.ts";
import { NewMeetingPage } from "./new-meeting-page.tsx";
import { meetingOptions } from "./queries.ts";
import { MeetingReading } from "./reading/meeting-reading.tsx";

export function MeetingPage() {
  const { id } = useParams<{ id: string }>();
  const mayWrite = useMay("meetings.write");
  if (id === "new") return <NewMeetingPage />;
  const OfRole = mayWrite ? OneMeeting : MeetingReading;
  return <OfRole key={id} id={id} documents={<Slot name="meeting" meetingId={id} />} />;
}

function OneMeeting({ id, documents }: { id: string; documents: ReactNode }) {
  const state = useHistoryState<unknown>();
  const { data: meeting, error, refetch } = useQuery(meetingOptions(id));
  const actions = useMeetingActions(id);
  const last = useLastItem(id);

  if (meeting === undefined || last === undefined) {
    return <MeetingToCome error={error} onRetry={() => void refetch()} />;
  }
  const wanted = itemOfState(state);
  return (
    <FixedPage>
      <MeetingHeader meeting={meeting} actions={actions} />
      <MeetingWorkspace
        key={wanted}
        meeting={meeting}
        actions={actions}
        wanted={wanted ?? last}
        documents={documents}
      />
      <Announcements />
    </FixedPage>
  );
}
