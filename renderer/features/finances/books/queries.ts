import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export function accountsOptions() {
  return queryOptions({
    queryKey: ["books", "accounts"] satisfies TopicKey,
    queryFn: () => call("books.accounts", {}),
  });
}

export type EntryFilter = Omit<Input<"books.entries">, "after">;

export function entriesOptions(filter: EntryFilter) {
  return infiniteQueryOptions({
    queryKey: ["books", "entries", filter] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("books.entries", { ...filter, after: pageParam }),
    initialPageParam: null as Input<"books.entries">["after"],
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export function entryOptions(id: string) {
  return queryOptions({
    queryKey: ["books", "entry", id] satisfies TopicKey,
    queryFn: () => call("books.entry", { id }),
  });
}

export function ledgerOptions(asked: Omit<Input<"books.ledger">, "after">) {
  return infiniteQueryOptions({
    queryKey: ["books", "ledger", asked] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("books.ledger", { ...asked, after: pageParam }),
    initialPageParam: null as Input<"books.ledger">["after"],
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export function trialOptions(asked: Input<"books.trialBalance">) {
  return queryOptions({
    queryKey: ["books", "trial", asked] satisfies TopicKey,
    queryFn: () => call("books.trialBalance", asked),
    placeholderData: keepPreviousData,
  });
}

export function statementsOptions(asked: Input<"books.statements">) {
  return queryOptions({
    queryKey: ["books", "statements", asked] satisfies TopicKey,
    queryFn: () => call("books.statements", asked),
    placeholderData: keepPreviousData,
  });
}

export function closingOptions(year: string) {
  return queryOptions({
    queryKey: ["books", "closing", year] satisfies TopicKey,
    queryFn: () => call("books.closing", { year }),
  });
}
