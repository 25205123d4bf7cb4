import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { isExpired } from "./member.ts";
import { MemberRoles } from "./member-roles.tsx";
import { untilWhen } from "./made-code.ts";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";
import { RoleList } from "./role-list.tsx";

export interface InvitedMemberProps {
  member: Member;
  members: readonly Member[];
  /** The invitation is no longer there. */
  onGone: () => void;
}

export function InvitedMember({ member, members, onGone }: InvitedMemberProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const manages = useMay("members.manage");
  const { invitedUntil } = member;
  return (
    <>
      {isExpired(member) ? (
        <Banner tone="warning">{t("members.invitation.expired")}</Banner>
      ) : (
        <div className={styles["section"]}>
          <p>{t("members.invitation.pending")}</p>
          {invitedUntil === null ? null : (
            <p className={styles["soft"]}>
              {t("members.code.until", untilWhen(invitedUntil, format))}
            </p>
          )}
        </div>
      )}
      {manages ? <Invitation member={member} onGone={onGone} /> : null}
      <PanelSection title={t("members.panel.roles")}>
        {manages ? (
          <MemberRoles member={member} members={members} />
        ) : (
          <RoleList roles={member.roles} />
        )}
      </PanelSection>
    </>
  );
}

function Invitation({ member, onGone }: { member: Member; onGone: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [error, setError] = useState<string>();
  const cancel = async () => {
    setError(undefined);
    try {
      await call("members.cancelInvitation", { id: member.id });
      showToast({ text: t("members.invitation.cancelled", { name: member.name }) });
      onGone();
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  return (
    <>
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      <div className={styles["actions"]}>
        <Button onPress={() => navigate(`/settings/members/renew/${member.id}`)}>
          {t("members.invitation.renew")}
        </Button>
        <Button variant="danger" onPress={() => void cancel()}>
          {t("members.invitation.cancel")}
        </Button>
      </div>
    </>
  );
}
