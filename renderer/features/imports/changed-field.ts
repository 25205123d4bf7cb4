import { useTranslation } from "react-i18next";
import { isPersonField } from "#shared/domain/people/person-fields.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";

const STATUS = "status.";

/** The name of what a line changes: a field of a person, or `status.adherent`. */
export function useChangedField(): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    if (field === "publishConsent") return t("imports.fields.publishConsent");
    if (field === "group") return t("imports.fields.group");
    if (field.startsWith(STATUS)) {
      const status = MembershipStatus.safeParse(field.slice(STATUS.length));
      return status.success ? t(`people.statuses.${status.data}`) : field;
    }
    return isPersonField(field) ? t(`people.fields.${field}`) : field;
  };
}
