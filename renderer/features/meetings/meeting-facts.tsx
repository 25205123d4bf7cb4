import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { zoneName } from "#shared/domain/meetings/zone-name.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import styles from "./meeting-header.module.css";

/** When and where, as one says it; the zone only where it is not this machine's. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { startsAt, endsAt, zone, place, remote, body, bodyName } = meeting;
  const isElsewhere = zone !== new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const spoken = zoneName(zone);
  return (
    <p className={styles["facts"]}>
      {body === null ? null : <Link href={`/bodies/${body}`}>{bodyName}</Link>}
      <DateText date={meeting.date} capital />
      {startsAt !== null && endsAt !== null ? (
        <span>{t("meetings.page.hours", { start: startsAt, end: endsAt })}</span>
      ) : null}
      {startsAt !== null && endsAt === null ? (
        <span>{t("meetings.page.from", { start: startsAt })}</span>
      ) : null}
      {startsAt === null && endsAt !== null ? (
        <span>{t("meetings.page.until", { end: endsAt })}</span>
      ) : null}
      {isElsewhere && (startsAt ?? endsAt) !== null ? (
        <span>{t(`meetings.page.zone.${spoken.link}`, { name: spoken.name })}</span>
      ) : null}
      {place === "" ? null : <span>{place}</span>}
      {remote === "" ? null : <span>{t("meetings.page.remote", { remote })}</span>}
    </p>
  );
}
