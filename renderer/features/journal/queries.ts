import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

const PAGE = 100;

export const journalQueries = {
  list: () =>
    infiniteQueryOptions({
      queryKey: ["journal", "list"],
      queryFn: ({ pageParam }) => call("journal.list", { before: pageParam, limit: PAGE }),
      initialPageParam: null as number | null,
      getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.seq),
    }),
};
