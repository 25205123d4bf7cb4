import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";

/** What the vault holds, in counts: "60 people, 4 meetings and 212 journal entries". */
export function useHoldings(): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: status } = useQuery(vaultStatusQuery());
  if (status === undefined) return "…";
  const { people, meetings, entries } = status;
  const counted = (count: number) => ({ count, formatted: format.number(count) });
  // What one may not see is not counted either.
  return format.list([
    ...(people === null ? [] : [t("members.remove.people", counted(people))]),
    ...(meetings === null ? [] : [t("members.remove.meetings", counted(meetings))]),
    ...(entries === null ? [] : [t("members.remove.entries", counted(entries))]),
  ]);
}
