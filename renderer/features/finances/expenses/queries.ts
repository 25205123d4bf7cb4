import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export function waitingOptions() {
  return queryOptions({
    queryKey: ["expenses", "waiting"] satisfies TopicKey,
    queryFn: () => call("expenses.waiting", {}),
  });
}
