import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

/** The bodies open on a day, any of which may be a team. */
export function bodiesOptions(asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "teams", asOf] satisfies TopicKey,
    queryFn: () => call("bodies.organisation", { asOf }),
  });
}
