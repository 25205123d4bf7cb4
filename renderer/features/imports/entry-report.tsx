import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Slots } from "#renderer/lib/slots.ts";
import { useHolds } from "#renderer/lib/use-may.ts";

/** With the entry of an import: the way to what it said. */
export function EntryReport({ entry: { command, seq } }: Slots["journalEntry"]) {
  const { t } = useTranslation();
  const mayRead = useHolds("people.import");
  if (command !== "people.import" || !mayRead) return null;
  return <Link href={`/people/import/${seq}`}>{t("imports.report.see")}</Link>;
}
