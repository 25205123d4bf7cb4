import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** How often the clock is asked whether a drill is due. */
const REFRESH_MS = 60 * 60_000;

/** Follows the journal, which every change of the parts writes to. */
export const recoveryStatusQuery = () =>
  queryOptions({
    queryKey: ["journal", "recovery"],
    queryFn: () => call("recovery.status", {}),
    refetchInterval: REFRESH_MS,
  });
