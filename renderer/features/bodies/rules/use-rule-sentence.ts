import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { BodyScope } from "#shared/domain/bodies/composition.ts";
import type { RoleTitle } from "#shared/domain/bodies/role.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { RoleScope, RuleTerms } from "#shared/domain/rules/rule.ts";
import { useFormat } from "#renderer/lib/format.ts";
import type { BodyWords } from "../use-body-words.ts";

/** What a rule asks, in a sentence. */
export function useRuleSentence(words: BodyWords, nameOf: (body: string) => string) {
  const { t } = useTranslation();
  const { exactDate } = useFormat();
  return useMemo(() => {
    const where = ({ body, kind, under }: BodyScope) => {
      if (body !== null) return t("bodies.rules.where.one", { body: nameOf(body) });
      if (under !== null && kind !== null) {
        return t("bodies.rules.where.kindUnder", { kind: words.kind(kind), body: nameOf(under) });
      }
      if (under !== null) return t("bodies.rules.where.under", { body: nameOf(under) });
      if (kind !== null) return t("bodies.rules.where.kind", { kind: words.kind(kind) });
      return t("bodies.rules.where.every");
    };
    const titled = (title: RoleTitle | null) =>
      title === null
        ? t("bodies.rules.anyRole")
        : t("bodies.rules.role", { title: words.title(title) });
    const isAnywhere = (scope: BodyScope) => Object.values(scope).every((one) => one === null);
    // A role that is meant wherever it is is said by its title alone.
    const of = ({ title, scope }: RoleScope) =>
      isAnywhere(scope) ? titled(title) : `${titled(title)} ${where(scope)}`;
    return (terms: RuleTerms): string => {
      switch (terms.kind) {
        case "least_holders":
          return t("bodies.rules.says.least_holders", {
            role: `${titled(terms.role.title)} ${where(terms.role.scope)}`,
            count: terms.count,
          });
        case "holder_status": {
          const { since } = terms;
          const said = { role: of(terms.role), status: t(`people.statuses.${terms.status}`) };
          if (since.kind === "held") return t("bodies.rules.says.status_held", said);
          return since.kind === "before"
            ? t("bodies.rules.says.status_before", { ...said, day: exactDate(since.day) })
            : t("bodies.rules.says.status_for", { ...said, count: since.months });
        }
        case "longest_term":
          return t("bodies.rules.says.longest_term", {
            role: of(terms.role),
            count: terms.months,
          });
        case "most_terms":
          return t("bodies.rules.says.most_terms", { role: of(terms.role), count: terms.count });
        case "incompatible": {
          const said = { role: of(terms.role), other: of(terms.other) };
          const isEverywhere = [terms.role, terms.other].every(({ scope }) => isAnywhere(scope));
          return isEverywhere
            ? t("bodies.rules.says.incompatible_everywhere", said)
            : t("bodies.rules.says.incompatible", said);
        }
        case "appointed_by": {
          const said = { role: of(terms.role), by: words.title(terms.by) };
          return terms.where === "same"
            ? t("bodies.rules.says.appointed_same", said)
            : t("bodies.rules.says.appointed_above", said);
        }
        case "meets":
          return terms.cadence.every === "quarter"
            ? t("bodies.rules.says.meets_quarter", { where: where(terms.scope) })
            : t("bodies.rules.says.meets_weeks", {
                where: where(terms.scope),
                count: terms.cadence.weeks,
              });
        case "temporary":
          return t("bodies.rules.says.temporary", {
            where: where(terms.scope),
            day: exactDate(terms.until),
          });
        case "admissions_closed":
          return t("bodies.rules.says.admissions_closed", {
            status: t(`people.statuses.${terms.status}`),
            from: exactDate(terms.from),
            to: exactDate(terms.to),
          });
        default:
          return assertNever(terms);
      }
    };
  }, [t, exactDate, words, nameOf]);
}
