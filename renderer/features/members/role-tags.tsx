import { useTranslation } from "react-i18next";
import type { Role } from "#shared/domain/access/role.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./members.module.css";

export function RoleTags({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation();
  return (
    <span className={styles["tags"]}>
      {roles.map((role) => (
        <StatusTag key={role}>{t(`access.roles.${role}`)}</StatusTag>
      ))}
    </span>
  );
}
