import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

/** Bodies open on a day, to choose one of them. */
export function bodiesOn(asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "organisation", asOf] satisfies TopicKey,
    queryFn: () => call("bodies.organisation", { asOf }),
    placeholderData: keepPreviousData,
  });
}
