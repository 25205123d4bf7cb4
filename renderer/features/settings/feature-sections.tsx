import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { useFeatures } from "#renderer/lib/features.tsx";
import { useIsReadOnly, useRoles } from "#renderer/lib/use-may.ts";
import { Section } from "./section.tsx";

/** The sections that features declare, for whoever they concern; the address may name one of them. */
export function FeatureSections() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const roles = useRoles();
  const isReadOnly = useIsReadOnly();
  return useFeatures()
    .filter(({ needs }) => mayDo(roles, needs))
    .flatMap(({ sections = [] }) => sections)
    .filter(({ isForWriting = false }) => !(isForWriting && isReadOnly))
    .toSorted((one, other) => one.order - other.order)
    .map(({ title, part: Part, path }) => (
      <Section key={title} title={t(title)} isArrival={path === location}>
        <Part />
      </Section>
    ));
}
