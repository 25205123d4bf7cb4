import { useTranslation } from "react-i18next";
import type { Role } from "#shared/domain/access/role.ts";

/** Roles as people call them, in the order they are given. */
export function useRoleNames(): (roles: readonly Role[]) => string[] {
  const { t } = useTranslation();
  return (roles) => roles.map((role) => t(`access.roles.${role}`));
}
