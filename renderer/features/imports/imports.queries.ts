import { queryOptions } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";

export const importsQueries = {
  /** What the import of an entry said, or the last one; of people, as it tells what is left to check. */
  report: (seq: number | null) =>
    queryOptions({
      queryKey: ["people", "importReport", seq] as const,
      queryFn: () => call("imports.report", { seq }),
    }),
};
