import { useRef, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { ROLES, type Role } from "#shared/domain/access/role.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { isLastManager, leavesNoManager } from "./member.ts";
import styles from "./members.module.css";
import { RoleChoice } from "./role-choice.tsx";
import { useRoleNames } from "./use-role-names.ts";

export interface MemberRolesProps {
  member: Member;
  members: readonly Member[];
}

/** Chosen together and stored together: nobody is without a role in between. */
export function MemberRoles({ member, members }: MemberRolesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleNames = useRoleNames();
  const [chosen, setChosen] = useState<readonly Role[] | null>(null);
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const roles = chosen ?? member.roles;
  const isSame = ROLES.every((role) => roles.includes(role) === member.roles.includes(role));
  const problem =
    roles.length === 0
      ? t("members.panel.rolesMissing")
      : leavesNoManager(members, member.id, roles)
        ? t("members.panel.lastManager", { name: member.name })
        : error;

  const save = async () => {
    setError(undefined);
    try {
      await call("members.changeRoles", { id: member.id, roles: [...roles] });
      // The button goes once everything is stored: the focus goes back to the roles.
      form.current?.querySelector("input")?.focus();
      setChosen(null);
      showToast({ text: t("members.panel.rolesSaved", { roles: format.list(roleNames(roles)) }) });
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === undefined || problem === error) void save();
  };
  return (
    <form ref={form} className={styles["choice"]} onSubmit={submit} noValidate>
      <RoleChoice
        label={t("members.panel.roles")}
        hideLabel
        value={roles}
        onChange={setChosen}
        error={problem}
      />
      {isLastManager(members, member.id) && problem === undefined ? (
        <p className={styles["soft"]}>{t("members.panel.lastManager", { name: member.name })}</p>
      ) : null}
      {isSame ? null : (
        <div>
          <Button type="submit" variant="primary">
            {t("members.panel.saveRoles")}
          </Button>
        </div>
      )}
    </form>
  );
}
