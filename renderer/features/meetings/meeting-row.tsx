import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { MeetingSummary } from "#shared/domain/meetings/meeting.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./meetings-page.module.css";

export function MeetingRow({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation();
  const { id, title, date, startsAt, place, bodyName } = meeting;
  const where = [bodyName, startsAt, place]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
  return (
    <li>
      <Link href={`/meetings/${id}`} className={styles["row"] ?? ""}>
        <span className={styles["date"]}>
          <DateText date={date} capital />
        </span>
        <span className={styles["titles"]}>
          <span className={styles["title"]}>{title}</span>
          {where === "" ? null : <span className={styles["place"]}>{where}</span>}
        </span>
        <span className={styles["facts"]}>
          {meeting.presentCount === 0 ? null : (
            <span>{t("meetings.list.present", { count: meeting.presentCount })}</span>
          )}
          {meeting.decisionCount === 0 ? null : (
            <span>{t("meetings.list.decisions", { count: meeting.decisionCount })}</span>
          )}
          {meeting.actionCount === 0 ? null : (
            <span>{t("meetings.list.actions", { count: meeting.actionCount })}</span>
          )}
          {meeting.publishedAt === null ? null : (
            <StatusTag tone="accent">{t("meetings.list.published")}</StatusTag>
          )}
        </span>
      </Link>
    </li>
  );
}
