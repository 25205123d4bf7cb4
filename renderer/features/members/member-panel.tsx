import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { dayOf } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import { ActiveMember } from "./active-member.tsx";
import { InvitedMember } from "./invited-member.tsx";
import { LostMember } from "./lost-member.tsx";
import styles from "./members.module.css";
import { RoleTags } from "./role-tags.tsx";
import { SuspendedMember } from "./suspended-member.tsx";

export interface MemberPanelProps {
  member: Member;
  members: readonly Member[];
  /** Back to the line it was opened from. */
  onClose: () => void;
  /** The line is gone too. */
  onGone: () => void;
}

/** One person of the vault, beside the list. */
export function MemberPanel({ member, members, onClose, onGone }: MemberPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, since } = member;
  return (
    <SidePanel
      title={member.name}
      detail={
        state === "active" && since !== null
          ? t("members.panel.since", { when: format.date(dayOf(since)) })
          : undefined
      }
      takesFocus
      onClose={onClose}
    >
      <div className={styles["sections"]}>
        <MemberBody member={member} members={members} onGone={onGone} />
      </div>
    </SidePanel>
  );
}

function MemberBody({ member, members, onGone }: Omit<MemberPanelProps, "onClose">) {
  const { t } = useTranslation();
  switch (member.state) {
    case "active":
      return <ActiveMember member={member} members={members} />;
    case "invited":
      return <InvitedMember member={member} members={members} onGone={onGone} />;
    case "lost":
      return <LostMember member={member} />;
    case "suspended":
      return <SuspendedMember />;
    case "removed":
      return (
        <>
          <RoleTags roles={member.roles} />
          {member.removedBy === null ? null : (
            <p>{t("members.list.removedBy", { name: member.removedBy })}</p>
          )}
          <p className={styles["soft"]}>{t("members.panel.removed")}</p>
        </>
      );
    default:
      return assertNever(member.state);
  }
}
