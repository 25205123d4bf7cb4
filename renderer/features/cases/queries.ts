import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export function standingOptions() {
  return queryOptions({
    queryKey: ["cases", "standing"] satisfies TopicKey,
    queryFn: () => call("cases.standing", {}),
  });
}

export function protocolsOptions() {
  return queryOptions({
    queryKey: ["cases", "protocols"] satisfies TopicKey,
    queryFn: () => call("cases.protocols", {}),
    meta: { also: ["bodies"] },
  });
}

export function teamOptions(protocol: string) {
  return queryOptions({
    queryKey: ["cases", "team", protocol] satisfies TopicKey,
    queryFn: () => call("cases.team", { protocol }),
    meta: { also: ["bodies", "expenses"] },
  });
}

/** What is read of a case goes as soon as nobody looks at it: it is nowhere else in the window. */
const UNKEPT = { gcTime: 0, staleTime: 0 } as const;

export function casesOptions() {
  return queryOptions({
    queryKey: ["cases", "list"] satisfies TopicKey,
    queryFn: () => call("cases.list", {}),
    ...UNKEPT,
  });
}

export function caseOptions(id: string) {
  return queryOptions({
    queryKey: ["cases", "one", id] satisfies TopicKey,
    queryFn: () => call("cases.get", { id }),
    ...UNKEPT,
  });
}

/** What was written in a case leaves no entry in the vault’s journal, which would tell the window. */
export function readAgain(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ["cases"] });
}

/** Nothing of any case stays in the window. */
export function forgetCases(client: QueryClient): void {
  client.removeQueries({ queryKey: ["cases", "list"] });
  client.removeQueries({ queryKey: ["cases", "one"] });
  void readAgain(client);
}
