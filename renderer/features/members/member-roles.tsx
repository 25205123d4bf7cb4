import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Member } from "#shared/ipc/members.contract.ts";
import { ROLES, Roles } from "#shared/domain/access/role.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { isLastManager, leavesNoManager } from "./member.ts";
import styles from "./members.module.css";
import { RoleChoice } from "./role-choice.tsx";
import { useRoleNames } from "./use-role-names.ts";

const Asked = z.object({ roles: Roles });

export interface MemberRolesProps {
  member: Member;
  members: readonly Member[];
}

/** Chosen together and stored together: nobody is without a role in between. */
export function MemberRoles({ member, members }: MemberRolesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const roleNames = useRoleNames();
  const form = useZodForm({ initial: { roles: member.roles }, schema: Asked });
  const { roles } = form.values;
  const isSame = ROLES.every((role) => roles.includes(role) === member.roles.includes(role));
  const problem =
    roles.length === 0
      ? t("members.panel.rolesMissing")
      : leavesNoManager(members, member.id, roles)
        ? t("members.panel.lastManager", { name: member.name })
        : form.failure;

  const submit = () => {
    if (problem !== form.failure) return;
    form.submit(async (chosen) => {
      await call("members.changeRoles", { id: member.id, ...chosen });
      // The button goes once everything is stored: the focus goes back to the roles.
      form.formRef.current?.querySelector("input")?.focus();
      form.reset();
      const names = format.list(roleNames(chosen.roles));
      showToast({ text: t("members.panel.rolesSaved", { roles: names }) });
    });
  };
  return (
    <Form form={form} className={styles["choice"]} onSubmit={submit}>
      <RoleChoice
        label={t("members.panel.roles")}
        hideLabel
        value={roles}
        onChange={(chosen) => form.change({ roles: chosen })}
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
    </Form>
  );
}
