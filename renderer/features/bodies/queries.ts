import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export function organisationOptions(asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "organisation", asOf],
    queryFn: () => call("bodies.organisation", { asOf }),
  });
}
