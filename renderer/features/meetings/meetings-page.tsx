import { useInfiniteQuery } from "@tanstack/react-query";
import { NotebookPen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { meetingMonths } from "./meeting-months.ts";
import { MeetingRow } from "./meeting-row.tsx";
import styles from "./meetings-page.module.css";
import { meetingListOptions } from "./queries.ts";

export function MeetingsPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(meetingListOptions());
  const meetings = data?.pages.flat();
  const create = useMay("meetings.write") ? (
    <Button
      variant="primary"
      icon={NotebookPen}
      shortcut="mod+n"
      onPress={() => navigate("/meetings/new")}
    >
      {t("meetings.list.new")}
    </Button>
  ) : undefined;
  return (
    <Page>
      <PageHeader
        title={t("meetings.list.title")}
        actions={meetings?.length === 0 ? undefined : create}
      />
      <PageContent>
        {meetings === undefined && error === null ? <Skeleton lines={6} /> : null}
        {error === null ? null : (
          <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
        )}
        {meetings?.length === 0 ? (
          <EmptyState title={t("meetings.list.emptyTitle")} actions={create}>
            <p>{t(create === undefined ? "meetings.list.toCome" : "meetings.list.empty")}</p>
          </EmptyState>
        ) : null}
        {meetingMonths(meetings ?? []).map(({ month, meetings: list }) => (
          <section key={month} className={styles["section"]} aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`} className={styles["month"]}>
              <MonthName month={month} />
            </h2>
            <ul className={styles["list"]}>
              {list.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} />
              ))}
            </ul>
          </section>
        ))}
        {hasNextPage ? (
          <Button
            className={styles["more"]}
            isPending={isFetchingNextPage}
            onPress={() => void fetchNextPage()}
          >
            {t("meetings.list.more")}
          </Button>
        ) : null}
      </PageContent>
    </Page>
  );
}

function MonthName({ month }: { month: string }) {
  const { locale } = useFormat();
  const format = new Intl.DateTimeFormat(locale, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${month}-01T00:00Z`));
}
