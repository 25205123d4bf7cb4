import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** Follows the journal, which says who is in the vault. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ["journal", "directory"],
    queryFn: () => call("directory.standing", {}),
  });
