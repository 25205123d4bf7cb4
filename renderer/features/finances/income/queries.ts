import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export type IncomeFilter = Omit<Input<"income.list">, "after" | "limit">;
export type PageChoice = Input<"income.previewPage">;

const SHOWN = 100;

export function incomeOptions(filter: IncomeFilter) {
  return infiniteQueryOptions({
    queryKey: ["income", "list", filter] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("income.list", { ...filter, after: pageParam, limit: SHOWN }),
    initialPageParam: null as Input<"income.list">["after"],
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export function oneIncome(id: string) {
  return queryOptions({
    queryKey: ["income", "one", id] satisfies TopicKey,
    queryFn: () => call("income.get", { id }),
  });
}

export function sourceOfOptions(person: string | null, on: string | null) {
  return queryOptions({
    queryKey: ["people", "source", person, on] satisfies TopicKey,
    queryFn: () => call("income.sourceOf", { person: person ?? "", on: on ?? "" }),
    enabled: person !== null && on !== null,
  });
}

/** What the journal says may change it: what was noted, claims, and entries of the books. */
export function statementOptions(period: Input<"income.statement">) {
  return queryOptions({
    queryKey: ["journal", "statement", period] satisfies TopicKey,
    queryFn: () => call("income.statement", period),
    placeholderData: keepPreviousData,
  });
}

export function definitionsOptions() {
  return queryOptions({
    queryKey: ["income", "definitions"] satisfies TopicKey,
    queryFn: () => call("income.definitions", {}),
  });
}

/** What the journal says may change it: what was noted, and entries of the books. */
export function unknownOptions() {
  return queryOptions({
    queryKey: ["journal", "unknownSources"] satisfies TopicKey,
    queryFn: () => call("income.unknown", {}),
  });
}

/** What of an entry of the books nobody has said the source of. */
export function unexplainedOptions(entry: string) {
  return queryOptions({
    queryKey: ["journal", "unexplained", entry] satisfies TopicKey,
    queryFn: () => call("income.unexplained", { entry }),
  });
}

/** What a receipt would make of what its giver gave a party in the year: any entry may change it. */
export function partyCapOptions(asked: Input<"taxReceipts.partyCap"> | null) {
  return queryOptions({
    queryKey: ["journal", "partyCap", asked] satisfies TopicKey,
    queryFn: () => (asked === null ? null : call("taxReceipts.partyCap", asked)),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

export function previewOptions(choice: PageChoice) {
  return queryOptions({
    queryKey: ["journal", "financePage", choice] satisfies TopicKey,
    queryFn: () => call("income.previewPage", choice),
    placeholderData: keepPreviousData,
  });
}
