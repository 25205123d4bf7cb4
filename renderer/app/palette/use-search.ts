import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";

type Hit = Output<"search.all">[number];

/** What the vault finds for a text; the previous hits stay while the next ones come. */
export function useSearch(text: string): readonly Hit[] {
  const query = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ["search", query],
    queryFn: () => call("search.all", { query }),
    enabled: query !== "",
    staleTime: 0,
    gcTime: 0,
    placeholderData: (previous) => previous,
  });
  return query === "" ? [] : (data ?? []);
}
