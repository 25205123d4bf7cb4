import { useQuery } from "@tanstack/react-query";
import { NotebookPen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { Slot } from "#renderer/lib/features.tsx";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Button } from "#renderer/ui/button.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FirstSteps } from "./first-steps.tsx";
import styles from "./home-page.module.css";
import { MeetingRow } from "./meeting-row.tsx";
import { homeQueries } from "./queries.ts";
import { splitByDay } from "./split-by-day.ts";

type Status = Output<"vault.status">;

/** What there is today. Other features fill a line of it each. */
export function HomePage() {
  const { t } = useTranslation();
  const status = useQuery(vaultStatusQuery());
  const meetings = useQuery(homeQueries.meetings());
  const failure = status.error ?? meetings.error;
  if (failure !== null) {
    return (
      <Page>
        <PageHeader title={t("app.today.title")} />
        <PageContent>
          <ErrorState
            message={errorMessage(failure)}
            onRetry={() => void Promise.all([status.refetch(), meetings.refetch()])}
          />
        </PageContent>
      </Page>
    );
  }
  if (status.data === undefined || meetings.data === undefined) {
    return (
      <Page>
        <PageHeader title={t("app.today.title")} />
        <PageContent>
          <Skeleton />
        </PageContent>
      </Page>
    );
  }
  return <Today status={status.data} meetings={meetings.data} />;
}

interface TodayProps {
  status: Status;
  meetings: Output<"meetings.list">;
}

function Today({ status, meetings }: TodayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const today = todayIso();
  const { next, recent } = splitByDay(meetings, today);
  const mayAdd = useMay("people.write");
  const mayMeet = useMay("meetings.write");
  const isNew = mayAdd && mayMeet && (status.people === 0 || status.meetings === 0);
  const exact = format.exactDate(today);
  return (
    <Page>
      <PageHeader
        eyebrow={exact.charAt(0).toLocaleUpperCase(format.locale) + exact.slice(1)}
        title={t("app.today.greeting", { name: status.userName })}
        detail={isNew ? undefined : <Counts status={status} />}
        actions={
          isNew || !mayMeet ? undefined : (
            <Button variant="primary" icon={NotebookPen} onPress={() => navigate("/meetings/new")}>
              {t("app.today.newMeeting")}
            </Button>
          )
        }
      />
      <PageContent>
        <div className={styles["page"]}>
          <Slot name="home" />
          {isNew ? <FirstSteps people={status.people ?? 0} meetings={status.meetings} /> : null}
          {meetings.length === 0 && isNew ? null : (
            <>
              <section>
                <div className={styles["heading"]}>
                  <h2>{t("app.today.next")}</h2>
                </div>
                {next.length === 0 ? (
                  <p className={styles["none"]}>{t("app.today.noNext")}</p>
                ) : (
                  <div className={styles["list"]}>
                    {next.map((meeting) => (
                      <MeetingRow key={meeting.id} meeting={meeting} />
                    ))}
                  </div>
                )}
              </section>
              {recent.length === 0 ? null : (
                <section>
                  <div className={styles["heading"]}>
                    <h2>{t("app.today.recent")}</h2>
                    <Link href="/meetings">{t("app.today.allMeetings")}</Link>
                  </div>
                  <div className={styles["list"]}>
                    {recent.map((meeting) => (
                      <MeetingRow key={meeting.id} meeting={meeting} />
                    ))}
                  </div>
                </section>
              )}
            </>
          )}
        </div>
      </PageContent>
    </Page>
  );
}

function Counts({ status }: { status: Status }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = (count: number) => ({ count, formatted: format.number(count) });
  return (
    <span className={styles["counts"]}>
      {status.people === null ? null : (
        <Link href="/people">{t("app.today.peopleCount", counted(status.people))}</Link>
      )}
      <Link href="/meetings">{t("app.today.meetingCount", counted(status.meetings))}</Link>
      {mayDo(status.roles, "journal.read") ? (
        <Link href="/journal">{t("app.today.entryCount", counted(status.entries))}</Link>
      ) : null}
    </span>
  );
}
