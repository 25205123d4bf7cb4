import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import { standingQuery } from "#renderer/lib/standing.ts";

/** How often a vault that is only read asks whether whoever holds it has gone. */
const ASK_AGAIN_MS = 5000;

export const followedStandingQuery = () =>
  queryOptions({
    ...standingQuery(),
    refetchInterval: ({ state }) => (state.data?.readOnly?.isGone === false ? ASK_AGAIN_MS : false),
  });

export const conflictsQuery = () =>
  queryOptions({
    queryKey: ["vault", "conflicts"],
    queryFn: () => call("witness.conflicts", {}),
  });
