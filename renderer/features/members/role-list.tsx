import { useTranslation } from "react-i18next";
import type { Role } from "#shared/domain/access/role.ts";
import styles from "./members.module.css";

/** Roles, and what each of them does. */
export function RoleList({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation();
  return (
    <dl className={styles["roles"]}>
      {roles.map((role) => (
        <div key={role}>
          <dt>{t(`access.roles.${role}`)}</dt>
          <dd>{t(`members.rolesDetail.${role}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
