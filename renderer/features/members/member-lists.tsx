import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Member } from "#shared/ipc/members.contract.ts";
import { ROLES } from "#shared/domain/access/role.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { MemberRow, type RowSelection } from "./member-row.tsx";
import styles from "./members.module.css";
import { RoleList } from "./role-list.tsx";

interface MemberListsProps extends RowSelection {
  members: readonly Member[];
}

/** Who is in, who was invited, and, folded, who was removed. */
export function MemberLists({ members, ...selection }: MemberListsProps) {
  const { t } = useTranslation();
  const manages = useMay("members.manage");
  const of = (state: Member["state"]) => members.filter((member) => member.state === state);
  const [active, invited, removed] = [of("active"), of("invited"), of("removed")];
  const suspended = of("suspended");
  const ready = of("lost").filter(({ successor }) => successor?.isOpen === true);
  const lost = of("lost").filter((member) => !ready.includes(member));
  const others = [invited, ready, lost, suspended].flat();
  const isAlone = active.length === 1 && others.length === 0;
  return (
    <>
      <Rows title={t("members.list.active")} members={active} {...selection} />
      {invited.length === 0 ? null : (
        <Rows title={t("members.list.invited")} members={invited} {...selection} />
      )}
      {ready.length === 0 ? null : (
        <Rows title={t("members.lost.ready")} members={ready} {...selection} />
      )}
      {lost.length === 0 ? null : (
        <Rows title={t("members.lost.title")} members={lost} {...selection} />
      )}
      {suspended.length === 0 ? null : (
        <Rows title={t("members.suspended.title")} members={suspended} {...selection} />
      )}
      {isAlone && manages ? <Alone /> : <Rights />}
      {removed.length === 0 ? null : (
        <details className={styles["folded"]}>
          <summary>{t("members.list.removed", { count: removed.length })}</summary>
          <ul className={styles["list"]}>
            {removed.map((member) => (
              <MemberRow key={member.id} member={member} {...selection} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface RowsProps extends MemberListsProps {
  title: string;
}

function Rows({ title, members, ...selection }: RowsProps) {
  return (
    <section className={styles["group"]}>
      <h2 className={styles["heading"]}>{title}</h2>
      <ul className={styles["list"]}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} {...selection} />
        ))}
      </ul>
    </section>
  );
}

/** Why one invites, before anybody else is there. */
function Alone() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("members.alone.title")}>
      <p>{t("members.alone.why")}</p>
      <h3 className={styles["subheading"]}>{t("members.alone.roles")}</h3>
      <RoleList roles={ROLES} />
      <Link href="/settings/rights">{t("access.rights.title")}</Link>
    </EmptyState>
  );
}

function Rights() {
  const { t } = useTranslation();
  return (
    <p className={styles["rights"]}>
      <Link href="/settings/rights">{t("access.rights.title")}</Link>
    </p>
  );
}
