import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** Follows the journal, which turning it on or off writes to. */
export const quickUnlockQuery = () =>
  queryOptions({
    queryKey: ["journal", "quick"],
    queryFn: () => call("vault.quickUnlockStatus", {}),
    staleTime: 0,
  });
