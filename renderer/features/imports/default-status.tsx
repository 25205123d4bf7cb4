import { useTranslation } from "react-i18next";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "#shared/domain/people/person.ts";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./import-page.module.css";

export interface DefaultStatusProps {
  value: MembershipStatus | null;
  onChange: (status: MembershipStatus | null) => void;
}

/** For a file where no column says the status: a list of members rarely does. */
export function DefaultStatus({ value, onChange }: DefaultStatusProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("imports.columns.defaultStatus")}
      description={t("imports.columns.defaultStatusDetail")}
      options={[
        { id: "none" as const, label: t("imports.columns.noDefaultStatus") },
        ...MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) })),
      ]}
      value={value ?? "none"}
      onChange={(id) => onChange(id === "none" ? null : id)}
      className={styles["defaultStatus"]}
    />
  );
}
