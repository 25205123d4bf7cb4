import { useTranslation } from "react-i18next";
import { ATTENDANCE_KINDS, type Attendance } from "#shared/domain/meetings/meeting.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import styles from "./reading.module.css";

/** Who was there, excused or missing. */
export function AttendanceRead({ attendance }: { attendance: readonly Attendance[] }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { compare } = new Intl.Collator(locale);
  const sorted = attendance.toSorted(
    (a, b) => compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName),
  );
  const groups = ATTENDANCE_KINDS.map((kind) => ({
    kind,
    people: sorted.filter((person) => person.kind === kind),
  })).filter(({ people }) => people.length > 0);
  return (
    <section aria-labelledby="attendance-title">
      <h2 id="attendance-title" className={styles["heading"]}>
        {t("meetings.attendance.title")}
      </h2>
      {groups.length === 0 ? (
        <p className={styles["none"]}>{t("meetings.reading.nobody")}</p>
      ) : null}
      {groups.map(({ kind, people }) => (
        <div key={kind}>
          <h3 className={styles["kind"]}>
            {t(`meetings.attendance.${kind}`, { count: people.length })}
          </h3>
          <ul className={styles["people"]}>
            {people.map((person) => (
              <li key={person.personId}>{personName(person)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
