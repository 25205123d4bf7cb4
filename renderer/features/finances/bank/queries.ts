import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

const SHOWN = 100;

export function accountsOptions() {
  return queryOptions({
    queryKey: ["bank", "accounts"] satisfies TopicKey,
    queryFn: () => call("bank.accounts", {}),
  });
}

export function linesOptions(filter: Input<"bank.lines">["filter"]) {
  return infiniteQueryOptions({
    queryKey: ["bank", "lines", filter] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("bank.lines", { filter, after: pageParam, limit: SHOWN }),
    initialPageParam: null as Input<"bank.lines">["after"],
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** What the books say changes what may be matched, too. */
export function proposalsOptions(line: string) {
  return queryOptions({
    queryKey: ["bank", "proposals", line] satisfies TopicKey,
    queryFn: () => call("bank.proposals", { line }),
    meta: { also: ["books", "expenses"] },
  });
}

export function postingsOptions(account: string, text: string) {
  return queryOptions({
    queryKey: ["bank", "postings", account, text] satisfies TopicKey,
    queryFn: () => call("bank.postings", { account, from: null, until: null, text, limit: SHOWN }),
    placeholderData: keepPreviousData,
    meta: { also: ["books"] },
  });
}

export function sureOptions(account: string) {
  return queryOptions({
    queryKey: ["bank", "sure", account] satisfies TopicKey,
    queryFn: () => call("bank.countSure", { account }),
    meta: { also: ["books"] },
  });
}

export function lineOptions(id: string) {
  return queryOptions({
    queryKey: ["bank", "line", id] satisfies TopicKey,
    queryFn: () => call("bank.line", { id }),
  });
}

export function matchOptions(match: string) {
  return queryOptions({
    queryKey: ["bank", "match", match] satisfies TopicKey,
    queryFn: () => call("bank.matchOf", { match }),
  });
}

export function atDateOptions(account: string, on: string) {
  return queryOptions({
    queryKey: ["bank", "atDate", account, on] satisfies TopicKey,
    queryFn: () => call("bank.atDate", { account, on }),
    placeholderData: keepPreviousData,
    meta: { also: ["books"] },
  });
}

export function rulesOptions() {
  return queryOptions({
    queryKey: ["bank", "rules"] satisfies TopicKey,
    queryFn: () => call("bank.rules", {}),
  });
}

export function waitingOptions() {
  return queryOptions({
    queryKey: ["bank", "waiting"] satisfies TopicKey,
    queryFn: () => call("bank.waiting", {}),
  });
}
