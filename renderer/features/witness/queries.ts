import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** How often a vault that is only read asks whether whoever holds it has gone. */
const ASK_AGAIN_MS = 5000;

/** Follows the journal, whose last entry it names. */
export const standingQuery = () =>
  queryOptions({
    queryKey: ["journal", "standing"],
    queryFn: () => call("witness.standing", {}),
    refetchInterval: ({ state }) => (state.data?.readOnly?.isGone === false ? ASK_AGAIN_MS : false),
  });

export const conflictsQuery = () =>
  queryOptions({
    queryKey: ["vault", "conflicts"],
    queryFn: () => call("witness.conflicts", {}),
  });
