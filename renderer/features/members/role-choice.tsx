import { useTranslation } from "react-i18next";
import { ROLES, type Role } from "#shared/domain/access/role.ts";
import { CheckboxGroup } from "#renderer/ui/checkbox-group.tsx";

export interface RoleChoiceProps {
  label: string;
  hideLabel?: boolean;
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
  isReadOnly?: boolean;
}

/** Any of the roles, with what each of them does. */
export function RoleChoice({
  label,
  hideLabel = false,
  value,
  onChange,
  error,
  isReadOnly = false,
}: RoleChoiceProps) {
  const { t } = useTranslation();
  return (
    <CheckboxGroup
      label={label}
      hideLabel={hideLabel}
      options={ROLES.map((id) => ({
        id,
        label: t(`access.roles.${id}`),
        detail: t(`members.rolesDetail.${id}`),
      }))}
      value={value}
      onChange={onChange}
      error={error}
      isReadOnly={isReadOnly}
    />
  );
}
