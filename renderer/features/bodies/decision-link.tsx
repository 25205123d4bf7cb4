import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { decisionOptions } from "./queries.ts";

/** Leads to the minutes that hold a decision; nothing for whoever does not read them. */
export function DecisionLink({ decision }: { decision: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayRead = useHolds("meetings.read");
  const isAsked = mayRead && decision !== null;
  const { data } = useQuery({ ...decisionOptions(decision ?? ""), enabled: isAsked });
  if (!isAsked || data === undefined) return null;
  if (data === null) return <span>{t("bodies.source.gone")}</span>;
  const { meetingId, meetingTitle, date } = data;
  return (
    <Link href={`/meetings/${meetingId}`}>
      {t("bodies.source.where", { meeting: meetingTitle, date: format.shortDate(date) })}
    </Link>
  );
}
