import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import { planOf, type Source } from "./import-state.ts";
import { isUsable, mappingProblems } from "./mapping.ts";

/** What the columns as they are chosen make of the beginning of the file. */
export function useSample(source: Source) {
  const plan = planOf(source);
  return useQuery({
    queryKey: ["imports.sample", source.file.ref, plan],
    queryFn: () => call("imports.sample", { file: source.file.ref, plan }),
    enabled: isUsable(mappingProblems(source.fields)),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
