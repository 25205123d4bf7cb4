import { queryOptions } from "@tanstack/react-query";
import { call } from "./client.ts";

/** Follows the journal, whose last entry it names. */
export const standingQuery = () =>
  queryOptions({
    queryKey: ["journal", "standing"],
    queryFn: () => call("witness.standing", {}),
  });
