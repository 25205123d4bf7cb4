import { useTranslation } from "react-i18next";
import { isCommonKind } from "#shared/domain/bodies/body-kinds.ts";
import type { BodyScope, Composition, PeopleSet } from "#shared/domain/bodies/composition.ts";
import { isCommonTitle } from "#shared/domain/bodies/role.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useFormat } from "#renderer/lib/format.ts";
import type { BodyWords } from "../use-body-words.ts";

/** A rule as a sentence: « Les référent·es de tous les cercles et les membres de Bureau. » */
export function useRuleWords(words: BodyWords, nameOf: (body: string) => string) {
  const { t } = useTranslation();
  const format = useFormat();

  const kind = (scope: BodyScope) =>
    scope.kind === null || isCommonKind(scope.kind)
      ? t(`bodies.rule.kinds.${scope.kind ?? "circle"}`)
      : t("bodies.rule.ownKind", { kind: words.kind(scope.kind) });
  const where = (scope: BodyScope) => {
    if (scope.body !== null) return t("bodies.rule.ofOne", { body: nameOf(scope.body) });
    if (scope.under !== null) {
      const body = nameOf(scope.under);
      return scope.kind === null
        ? t("bodies.rule.ofUnder", { body })
        : t("bodies.rule.ofKindUnder", { kinds: kind(scope), body });
    }
    return scope.kind === null
      ? t("bodies.rule.ofEvery")
      : t("bodies.rule.ofKind", { kinds: kind(scope) });
  };
  const set = (one: PeopleSet): string => {
    switch (one.of) {
      case "body":
        return t("bodies.rule.membersOf", { body: nameOf(one.body) });
      case "status":
        return t("bodies.rule.withStatus", { status: t(`people.statuses.${one.status}`) });
      case "role": {
        const holders = isCommonTitle(one.title)
          ? t(`bodies.rule.titles.${one.title}`)
          : t("bodies.rule.ownTitle", { title: one.title });
        return `${holders} ${where(one.scope)}`;
      }
      default:
        return assertNever(one);
    }
  };
  return ({ include, exclude }: Composition): string => {
    const all = format.list(include.map(set));
    const capital = all.charAt(0).toLocaleUpperCase(format.locale) + all.slice(1);
    const but = exclude.map(set);
    return but.length === 0
      ? t("bodies.rule.sentence", { all: capital })
      : t("bodies.rule.sentenceBut", { all: capital, but: format.list(but) });
  };
}
