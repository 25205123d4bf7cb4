import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** Follows the journal, which every change of the keys writes to. */
export const keyStatusQuery = () =>
  queryOptions({ queryKey: ["journal", "keys"], queryFn: () => call("vault.keyStatus", {}) });
