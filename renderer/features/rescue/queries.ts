import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

/** Once an opening: what came back, and what waits. */
export const broughtBackQuery = () =>
  queryOptions({
    queryKey: ["rescue", "back"],
    queryFn: () => call("rescue.bringBack", {}),
    staleTime: Infinity,
    retry: false,
  });
