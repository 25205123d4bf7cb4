import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import { standingQuery } from "#renderer/lib/standing.ts";

/** How often a vault that is only read asks whether whoever holds it has gone. */
const ASK_AGAIN_MS = 5000;
/** A vault that nobody writes to for a while is looked for all the same. */
const LOOK_MS = 20_000;

export const followedStandingQuery = () =>
  queryOptions({
    ...standingQuery(),
    refetchInterval({ state }) {
      const readOnly = state.data?.readOnly;
      return readOnly?.why === "held" && !readOnly.isGone ? ASK_AGAIN_MS : false;
    },
  });

/** Asked as the window is come back to, and now and then: it fails with where the vault is by now. */
export const stillHereQuery = () =>
  queryOptions({
    queryKey: ["vault", "still-here"],
    queryFn: () => call("witness.stillHere", {}),
    refetchInterval: LOOK_MS,
    retry: false,
  });

export const conflictsQuery = () =>
  queryOptions({
    queryKey: ["vault", "conflicts"],
    queryFn: () => call("witness.conflicts", {}),
  });
