import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const recentVaultsQuery = () =>
  queryOptions({
    queryKey: ["app", "recent"],
    queryFn: () => call("app.recentVaults", {}),
    staleTime: 0,
  });

export const canOpenQuicklyQuery = (vault: string) =>
  queryOptions({
    queryKey: ["app", "quick", vault],
    queryFn: () => call("vault.canOpenQuickly", { vault }),
    staleTime: 0,
    gcTime: 0,
  });
