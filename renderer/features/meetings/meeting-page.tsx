import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { failureOf } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { FixedPage, Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { Announcements } from "./announce.tsx";
import { useLastItem } from "./last-item.ts";
import { MeetingHeader } from "./meeting-header.tsx";
import { MeetingWorkspace } from "./meeting-workspace.tsx";
import { useMeetingActions } from "./mutations.ts";
import { NewMeetingPage } from "./new-meeting-page.tsx";
import { meetingOptions } from "./queries.ts";

export function MeetingPage() {
  const { id } = useParams<{ id: string }>();
  return id === "new" ? <NewMeetingPage /> : <OneMeeting key={id} id={id} />;
}

function OneMeeting({ id }: { id: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const state = useHistoryState<unknown>();
  const { data: meeting, error, refetch } = useQuery(meetingOptions(id));
  const actions = useMeetingActions(id);
  const last = useLastItem(id);

  if (error !== null && failureOf(error).code === "meetings.not_found") {
    return (
      <Page>
        <PageContent>
          <EmptyState
            title={t("meetings.page.notFoundTitle")}
            actions={
              <Button onPress={() => navigate("/meetings")}>{t("meetings.page.back")}</Button>
            }
          >
            <p>{t("meetings.page.notFound")}</p>
          </EmptyState>
        </PageContent>
      </Page>
    );
  }
  if (meeting === undefined || last === undefined) {
    return (
      <Page>
        <PageContent>
          {error === null ? (
            <Skeleton lines={6} />
          ) : (
            <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
          )}
        </PageContent>
      </Page>
    );
  }
  const wanted = itemOfState(state);
  return (
    <FixedPage>
      <MeetingHeader meeting={meeting} actions={actions} />
      <MeetingWorkspace key={wanted} meeting={meeting} actions={actions} wanted={wanted ?? last} />
      <Announcements />
    </FixedPage>
  );
}

/** The palette and the publication page tell which item they mean in the history's state. */
function itemOfState(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("itemId" in state)) return null;
  return typeof state.itemId === "string" ? state.itemId : null;
}
