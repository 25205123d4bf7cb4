import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { outcomesOf } from "#shared/domain/meetings/outcomes.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { FixedPage } from "#renderer/ui/page.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { itemOfState } from "../item-of-state.ts";
import { MeetingFacts } from "../meeting-facts.tsx";
import header from "../meeting-header.module.css";
import { MeetingToCome } from "../meeting-to-come.tsx";
import { OutcomesPanel } from "../outcomes-panel.tsx";
import { meetingOptions } from "../queries.ts";
import { AttendanceRead } from "./attendance-read.tsx";
import { ItemRead, outcomeId } from "./item-read.tsx";
import styles from "./reading.module.css";

/** A meeting for somebody who does not write in it: its agenda and minutes, one after the other. */
export function MeetingReading({ id, documents }: { id: string; documents: ReactNode }) {
  const state = useHistoryState<unknown>();
  const { data: meeting, error, refetch } = useQuery(meetingOptions(id));
  if (meeting === undefined) {
    return <MeetingToCome error={error} onRetry={() => void refetch()} />;
  }
  return <Reading meeting={meeting} wanted={itemOfState(state)} documents={documents} />;
}

interface ReadingProps {
  meeting: Meeting;
  wanted: string | null;
  documents: ReactNode;
}

function Reading({ meeting, wanted, documents }: ReadingProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { items } = meeting;
  const { decisions, actions } = outcomesOf(items);
  const text = useRef<HTMLElement>(null);

  // Later than the page's heading takes the focus.
  useEffect(() => {
    if (wanted === null) return undefined;
    const timer = setTimeout(() => show(text.current?.querySelector(`[data-item="${wanted}"]`)), 0);
    return () => clearTimeout(timer);
  }, [wanted]);

  return (
    <FixedPage>
      <header className={header["header"]}>
        <div className={header["titles"]}>
          <p className={header["eyebrow"]}>
            <Link href="/meetings">{t("meetings.page.back")}</Link>
          </p>
          <h1 className={header["title"]} tabIndex={-1}>
            {meeting.title}
          </h1>
          <MeetingFacts meeting={meeting} />
        </div>
        {meeting.publishedAt === null ? null : (
          <p className={header["facts"]}>
            {t("meetings.page.published", { when: format.instant(meeting.publishedAt) })}
          </p>
        )}
      </header>
      <div className={styles["reading"]}>
        <ScrollRegion ref={text} label={t("meetings.reading.text")} className={styles["text"]}>
          <div className={styles["column"]}>
            {items.length === 0 ? (
              <p className={styles["none"]}>{t("meetings.reading.noItem")}</p>
            ) : null}
            {items.map((item, index) => (
              <ItemRead key={item.id} item={item} number={index + 1} />
            ))}
          </div>
        </ScrollRegion>
        <div className={styles["side"]}>
          <AttendanceRead attendance={meeting.attendance} />
          {decisions.length + actions.length === 0 ? null : (
            <OutcomesPanel
              items={items}
              onGo={(place) => show(text.current?.querySelector(`[id="${outcomeId(place)}"]`))}
            />
          )}
          {documents}
        </div>
      </div>
    </FixedPage>
  );
}

function show(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}
