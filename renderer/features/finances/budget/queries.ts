import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

/** What the journal says may change it: what was planned, claims, and entries of the books. */
export function budgetOptions(year: number | null) {
  return queryOptions({
    queryKey: ["journal", "budget", year] satisfies TopicKey,
    queryFn: () => call("budget.view", { year }),
    placeholderData: keepPreviousData,
  });
}
