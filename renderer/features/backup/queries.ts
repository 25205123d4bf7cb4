import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** How often the clock is asked whether a backup is due, or has grown old. */
const REFRESH_MS = 10 * 60_000;

export const backupStatusQuery = () =>
  queryOptions({
    queryKey: ["vault", "backup"],
    queryFn: () => call("backup.status", {}),
    refetchInterval: REFRESH_MS,
  });
