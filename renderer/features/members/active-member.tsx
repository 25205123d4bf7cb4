import { KeyRound, UserRoundMinus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { Slot } from "#renderer/lib/features.tsx";
import { useIsReadOnly, useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Compared } from "./compared.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import { MemberName } from "./member-name.tsx";
import { MemberRoles } from "./member-roles.tsx";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";
import { RoleList } from "./role-list.tsx";
import { ToCompare } from "./to-compare.tsx";

export interface ActiveMemberProps {
  member: Member;
  members: readonly Member[];
}

export function ActiveMember({ member, members }: ActiveMemberProps) {
  const { t } = useTranslation();
  const manages = useMay("members.manage");
  const isReadOnly = useIsReadOnly();
  return (
    <>
      <PanelSection title={t("members.panel.fingerprint")}>
        <Fingerprint member={member} />
        {member.toCompare === null ? (
          <Compared member={member} why={t("members.panel.compareWhy")} />
        ) : null}
        {member.isYou && !isReadOnly ? (
          <p>
            <Link href="/settings/own-keys">{t("members.panel.ownKeys")}</Link>
          </p>
        ) : null}
      </PanelSection>
      {member.toCompare === null ? null : (
        <ToCompare member={member} comparison={member.toCompare} />
      )}
      <PanelSection title={t("members.panel.roles")}>
        {manages ? (
          <MemberRoles member={member} members={members} />
        ) : (
          <>
            <RoleList roles={member.roles} />
            <p className={styles["soft"]}>{t("members.panel.rolesByManagers")}</p>
          </>
        )}
      </PanelSection>
      <Slot name="member" memberId={member.id} />
      {manages || (member.isYou && !isReadOnly) ? <MemberName member={member} /> : null}
      {manages ? <Leaving member={member} /> : null}
    </>
  );
}

function Leaving({ member }: { member: Member }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  if (member.isYou) return <p className={styles["soft"]}>{t("members.panel.leave")}</p>;
  return (
    <div className={styles["leaving"]}>
      <Button icon={KeyRound} onPress={() => navigate(`/settings/members/lost/${member.id}`)}>
        {t("members.lost.lose")}
      </Button>
      <p className={styles["soft"]}>{t("members.lost.loseDetail")}</p>
      <Button
        variant="danger"
        icon={UserRoundMinus}
        onPress={() => navigate(`/settings/members/remove/${member.id}`)}
      >
        {t("members.panel.remove")}
      </Button>
      <p className={styles["soft"]}>{t("members.panel.removeDetail")}</p>
    </div>
  );
}
