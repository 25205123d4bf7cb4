import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const homeQueries = {
  meetings: () =>
    queryOptions({
      queryKey: ["meetings", "home"],
      queryFn: () => call("meetings.list", { before: null }),
    }),
};
