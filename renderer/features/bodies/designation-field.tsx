import { useTranslation } from "react-i18next";
import { Designation } from "#shared/domain/bodies/role.ts";
import { Select } from "#renderer/ui/select.tsx";

const NONE = "none";

export interface DesignationFieldProps {
  label: string;
  value: Designation | null;
  onChange: (value: Designation | null) => void;
}

/** How somebody comes to a role, where it is said. */
export function DesignationField({ label, value, onChange }: DesignationFieldProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      optional
      options={[
        { id: NONE, label: t("bodies.mandate.notSaid") },
        ...Designation.options.map((id) => ({ id, label: t(`bodies.designations.${id}`) })),
      ]}
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}
