import { useQuery } from "@tanstack/react-query";
import { UserPlus } from "lucide-react";
import { memo, useMemo, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { countAttendance } from "#shared/domain/meetings/outcomes.ts";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { personName, useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { announce } from "../announce.tsx";
import { inviteKeys } from "../invite-keys.ts";
import type { MeetingActions } from "../mutations.ts";
import { bodyMembersOptions } from "../queries.ts";
import styles from "./attendance.module.css";
import { AttendanceRow } from "./attendance-row.tsx";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import type { KnownThere } from "#renderer/lib/person-box/person-options.ts";

export interface AttendancePanelProps {
  meeting: Meeting;
  actions: MeetingActions;
  /** Notes the members of its body as invited. */
  onInvite: () => void;
  /** Escape in the empty field: back to writing. */
  onLeave: () => void;
  fieldRef: Ref<HTMLInputElement>;
}

/** Who is there, by typing names: Enter marks one and is ready for the next. */
export const AttendancePanel = memo(function AttendancePanel({
  meeting,
  actions,
  onInvite,
  onLeave,
  fieldRef,
}: AttendancePanelProps) {
  const { t } = useTranslation();
  const { attendance, body, bodyName } = meeting;
  const format = useFormat();
  const counts = countAttendance(attendance);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(format.locale);
    return attendance.toSorted(
      (a, b) => compare(a.familyName, b.familyName) || compare(a.givenName, b.givenName),
    );
  }, [attendance, format.locale]);
  const others = (["invited", "excused", "absent"] as const).filter((kind) => counts[kind] > 0);

  const { data: members } = useQuery(bodyMembersOptions(body, meeting.date));
  const known = useMemo((): KnownThere => {
    const kinds = new Map(attendance.map(({ personId, kind }) => [personId, kind]));
    const ofBody = (members ?? []).map(({ person }) => person);
    const ids = new Set(ofBody.map(({ id }) => id));
    return {
      members: ofBody,
      // Whoever is invited is still to be noted.
      isNoted: (id) => (kinds.get(id) ?? "invited") !== "invited",
      detailOf: (id) => {
        const kind = kinds.get(id);
        if (kind === undefined) return ids.has(id) ? bodyName : undefined;
        const said = t(`meetings.attendance.kinds.${kind}`);
        return kind === "invited" ? said : t("meetings.attendance.already", { kind: said });
      },
    };
  }, [attendance, members, bodyName, t]);

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
        known={known}
        inputRef={fieldRef}
      />
      {body === null ? null : (
        <Button
          icon={UserPlus}
          size="small"
          shortcut={inviteKeys()}
          onPress={onInvite}
          className={styles["invite"]}
        >
          {t("meetings.attendance.invite", { body: bodyName })}
        </Button>
      )}
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
