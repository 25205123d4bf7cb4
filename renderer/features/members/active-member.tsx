import { useTranslation } from "react-i18next";
import { Fingerprint } from "./fingerprint.tsx";
import { MemberName } from "./member-name.tsx";
import { MemberRoles } from "./member-roles.tsx";
import { youManage, type Member } from "./member.ts";
import styles from "./members.module.css";
import { PanelSection } from "./panel-section.tsx";
import { RoleList } from "./role-list.tsx";

export interface ActiveMemberProps {
  member: Member;
  members: readonly Member[];
}

export function ActiveMember({ member, members }: ActiveMemberProps) {
  const { t } = useTranslation();
  const manages = youManage(members);
  return (
    <>
      <PanelSection title={t("members.panel.fingerprint")}>
        <Fingerprint member={member} />
      </PanelSection>
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
      {manages || member.isYou ? <MemberName member={member} /> : null}
    </>
  );
}
