import { ChevronDown } from "lucide-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { ATTENDANCE_KINDS, type AttendanceKind } from "#shared/domain/meetings/meeting.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { cx } from "#renderer/ui/cx.ts";
import { Menu } from "#renderer/ui/menu.tsx";
import { announce } from "../announce.tsx";
import type { MeetingActions } from "../mutations.ts";
import styles from "./attendance.module.css";

export interface AttendanceRowProps {
  personId: string;
  name: string;
  kind: AttendanceKind;
  actions: MeetingActions;
}

export const AttendanceRow = memo(function AttendanceRow({
  personId,
  name,
  kind,
  actions,
}: AttendanceRowProps) {
  const { t } = useTranslation();
  const mark = async (next: AttendanceKind) => {
    if ((await actions.attend(personId, next)) === null) return;
    announce(
      t("meetings.attendance.marked", { name, kind: t(`meetings.attendance.kinds.${next}`) }),
    );
  };
  const remove = async () => {
    const result = await actions.unattend(personId);
    if (result !== null) offerUndo(t("meetings.attendance.removed", { name }), result.seq);
  };
  const label = t("meetings.attendance.kindOf", { name });
  return (
    <li className={styles["row"]}>
      <span className={cx(styles["name"], kind !== "present" && styles["away"])}>{name}</span>
      <Menu
        label={label}
        actions={[
          ...ATTENDANCE_KINDS.filter((other) => other !== kind).map((other) => ({
            id: other,
            label: t(`meetings.attendance.kinds.${other}`),
            onAction: () => void mark(other),
          })),
          {
            id: "remove",
            label: t("meetings.attendance.remove"),
            danger: true,
            separatorBefore: true,
            onAction: () => void remove(),
          },
        ]}
      >
        <Button
          variant="quiet"
          size="small"
          className={styles["kind"]}
          aria-label={`${label}, ${t(`meetings.attendance.kinds.${kind}`)}`}
        >
          {t(`meetings.attendance.kinds.${kind}`)}
          <ChevronDown size={13} aria-hidden />
        </Button>
      </Menu>
    </li>
  );
});
