import { useTranslation } from "react-i18next";
import type { FoundColumn, ImportField } from "#shared/domain/imports/import.ts";

/** Why a column is taken for what it is: as it was guessed, or since somebody chose it. */
export function useGuessReason(): (column: FoundColumn, field: ImportField) => string {
  const { t } = useTranslation();
  return ({ guess, because }, field) => {
    if (field !== guess) return t("imports.reasons.chosen");
    return t(`imports.reasons.${because.kind}`, { of: because.of });
  };
}
