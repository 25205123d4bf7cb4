import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { MeetingSummary } from "#shared/domain/meetings/meeting.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./home-page.module.css";

export function MeetingRow({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useTranslation();
  const facts = [
    meeting.presentCount > 0 ? t("app.today.present", { count: meeting.presentCount }) : null,
    meeting.decisionCount > 0 ? t("app.today.decisions", { count: meeting.decisionCount }) : null,
    meeting.actionCount > 0 ? t("app.today.actions", { count: meeting.actionCount }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Link href={`/meetings/${meeting.id}`} className={styles["meeting"] ?? ""}>
      <span className={styles["when"]}>
        <DateText date={meeting.date} capital />
        {meeting.startsAt === null ? null : `, ${meeting.startsAt}`}
      </span>
      <span className={styles["name"]}>
        {meeting.title}
        {meeting.place === "" ? null : <span className={styles["place"]}> · {meeting.place}</span>}
      </span>
      <span className={styles["facts"]}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {meeting.publishedAt === null ? null : (
          <StatusTag tone="accent">{t("app.today.published")}</StatusTag>
        )}
      </span>
    </Link>
  );
}
