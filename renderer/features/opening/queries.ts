import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const canOpenQuicklyQuery = (vault: string) =>
  queryOptions({
    queryKey: ["app", "quick", vault],
    queryFn: () => call("vault.canOpenQuickly", { vault }),
    staleTime: 0,
    gcTime: 0,
  });
