import { memo, useMemo, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { countAttendance } from "#shared/domain/meetings/outcomes.ts";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import { announce } from "../announce.tsx";
import type { MeetingActions } from "../mutations.ts";
import styles from "./attendance.module.css";
import { AttendanceRow } from "./attendance-row.tsx";
import { PersonBox } from "./person-box.tsx";

export interface AttendancePanelProps {
  attendance: Meeting["attendance"];
  actions: MeetingActions;
  /** Escape in the empty field: back to writing. */
  onLeave: () => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** Who is there, by typing names: Enter marks one and is ready for the next. */
export const AttendancePanel = memo(function AttendancePanel({
  attendance,
  actions,
  onLeave,
  fieldRef,
}: AttendancePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = countAttendance(attendance);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(format.locale);
    return attendance.toSorted(
      (a, b) => compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName),
    );
  }, [attendance, format.locale]);
  const others = (["excused", "absent"] as const).filter((kind) => counts[kind] > 0);

  const markPresent = async (id: string, name: string) => {
    if ((await actions.attend(id, "present")) === null) return;
    const kind = t("meetings.attendance.kinds.present");
    announce(t("meetings.attendance.marked", { name, kind }));
  };

  return (
    <section className={styles["panel"]} aria-labelledby="attendance-title">
      <header className={styles["header"]}>
        <h2 id="attendance-title" className={styles["heading"]}>
          {t("meetings.attendance.title")}
        </h2>
        <span className={styles["count"]}>
          {t("meetings.attendance.present", { count: counts.present })}
        </span>
        {others.map((kind) => (
          <span key={kind} className={styles["others"]}>
            {t(`meetings.attendance.${kind}`, { count: counts[kind] })}
          </span>
        ))}
      </header>
      <PersonBox
        label={t("meetings.attendance.field")}
        hideLabel
        placeholder={t("meetings.attendance.placeholder")}
        onChoose={({ id, name }) => void markPresent(id, name)}
        onEscape={onLeave}
        detailOf={(id) => {
          const kind = attendance.find(({ personId }) => personId === id)?.kind;
          return kind === undefined
            ? undefined
            : t("meetings.attendance.already", { kind: t(`meetings.attendance.kinds.${kind}`) });
        }}
        inputRef={fieldRef}
      />
      {sorted.length === 0 ? (
        <p className={styles["empty"]}>{t("meetings.attendance.empty")}</p>
      ) : (
        <ul className={styles["list"]} aria-label={t("meetings.attendance.list")}>
          {sorted.map((person) => (
            <AttendanceRow
              key={person.personId}
              personId={person.personId}
              name={personName(person)}
              kind={person.kind}
              actions={actions}
            />
          ))}
        </ul>
      )}
    </section>
  );
});
