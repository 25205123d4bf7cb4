import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const recentVaultsQuery = () =>
  queryOptions({
    queryKey: ["app", "recent"],
    queryFn: () => call("app.recentVaults", {}),
    staleTime: 0,
  });
