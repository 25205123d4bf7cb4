import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isCommonKind, type BodyKind, type OwnBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { isCommonTitle, type RoleTitle } from "#shared/domain/bodies/role.ts";

const NONE: readonly OwnBodyKind[] = [];

/** What kinds and titles are called: those in common by the catalogue, a collective’s own as it wrote them. */
export function useBodyWords(kinds: readonly OwnBodyKind[] = NONE) {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      kind: (kind: BodyKind) =>
        isCommonKind(kind)
          ? t(`bodies.kinds.${kind}`)
          : (kinds.find(({ id }) => id === kind)?.name ?? ""),
      title: (title: RoleTitle) => (isCommonTitle(title) ? t(`bodies.titles.${title}`) : title),
    }),
    [t, kinds],
  );
}

export type BodyWords = ReturnType<typeof useBodyWords>;
