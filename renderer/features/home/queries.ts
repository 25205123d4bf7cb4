import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const homeQueries = {
  // The counts change with everything, so the key follows the journal, which everything writes to.
  status: () =>
    queryOptions({ queryKey: ["journal", "status"], queryFn: () => call("vault.status", {}) }),
  meetings: () =>
    queryOptions({
      queryKey: ["meetings", "home"],
      queryFn: () => call("meetings.list", { before: null }),
    }),
};
