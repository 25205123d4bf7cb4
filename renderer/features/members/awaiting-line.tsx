import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Banner } from "#renderer/ui/banner.tsx";
import { awaitingQuery } from "./queries.ts";

/** Whose new keys wait for this person’s word, on the first page. */
export function AwaitingLine() {
  const { t } = useTranslation();
  const { data: awaiting } = useQuery(awaitingQuery());
  if (awaiting === undefined) return null;
  return (
    <>
      {awaiting.toEndorse.map(({ id, name }) => (
        <Banner
          key={id}
          tone="warning"
          actions={
            <Link href={`/settings/members/endorse/${id}`}>{t("members.awaiting.see")}</Link>
          }
        >
          {t("members.awaiting.endorse", { name })}
        </Banner>
      ))}
      {awaiting.toCompare.map(({ id, name }) => (
        <Banner
          key={id}
          tone="warning"
          actions={<Link href={`/settings/members/of/${id}`}>{t("members.awaiting.see")}</Link>}
        >
          {t("members.awaiting.compare", { name })}
        </Banner>
      ))}
    </>
  );
}
