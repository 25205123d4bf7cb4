import { useTranslation } from "react-i18next";
import type { Rule } from "#shared/domain/rules/rule.ts";

/** The words a rule comes from, and where they stand: both, one of them, or nothing. */
export function useClause(): (rule: Pick<Rule, "clause" | "reference">) => string {
  const { t } = useTranslation();
  return ({ clause, reference }) =>
    clause === "" || reference === ""
      ? clause + reference
      : t("bodies.rules.clauseOf", { clause, reference });
}
