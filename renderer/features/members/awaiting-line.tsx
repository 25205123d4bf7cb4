import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Output } from "#shared/ipc/contract.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import { awaitingQuery } from "./queries.ts";

/** Whose new keys wait for this person’s word, on the first page. */
export function AwaitingLine() {
  const { t } = useTranslation();
  const { data: awaiting } = useQuery(awaitingQuery());
  if (awaiting === undefined) return null;
  return (
    <>
      <Suspended awaiting={awaiting} />
      <OwnWords awaiting={awaiting} />
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

interface PartProps {
  awaiting: Output<"members.awaiting">;
}

/** Two who removed each other, until it is decided. */
function Suspended({ awaiting: { suspended, mayDecide } }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (suspended.length === 0) return null;
  const names = format.list(suspended.map(({ name }) => name));
  return (
    <Banner
      tone="warning"
      actions={<Link href="/settings/members/decide">{t("members.awaiting.see")}</Link>}
    >
      {t(mayDecide ? "members.awaiting.decide" : "members.awaiting.suspended", { names })}
    </Banner>
  );
}

/** One’s own new keys, which somebody has to compare. */
function OwnWords({ awaiting: { ownWords } }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (ownWords === null) return null;
  const { id, others } = ownWords;
  const names = format.list(others);
  return (
    <Banner
      tone="warning"
      actions={<Link href={`/settings/members/of/${id}`}>{t("members.compare.yourWords")}</Link>}
    >
      {others.length === 0
        ? t("members.awaiting.ownWordsNobody")
        : t("members.awaiting.ownWords", {
            names,
          })}
    </Banner>
  );
}
