import { useTranslation } from "react-i18next";
import type { ImportField } from "#shared/domain/imports/import.ts";
import { isPersonText } from "#shared/domain/people/person-fields.ts";

/** What a column feeds, in words: a field of a person has the name it has everywhere. */
export function useFieldLabel(): (field: ImportField) => string {
  const { t } = useTranslation();
  return (field) => t(isPersonText(field) ? `people.fields.${field}` : `imports.fields.${field}`);
}
