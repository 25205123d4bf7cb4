import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";

export function electionsOptions() {
  return queryOptions({
    queryKey: ["campaign", "elections"] satisfies TopicKey,
    queryFn: () => call("campaign.elections", {}),
  });
}

/** Claims that are given up change what donors gave: any entry may. */
export function electionOptions(id: string) {
  return queryOptions({
    queryKey: ["journal", "election", id] satisfies TopicKey,
    queryFn: () => call("campaign.get", { id }),
  });
}

export function capOptions(asked: Input<"campaign.cap"> | null) {
  return queryOptions({
    queryKey: ["journal", "cap", asked] satisfies TopicKey,
    queryFn: () => (asked === null ? null : call("campaign.cap", asked)),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

const HANDED_IN: Input<"expenses.list">["filter"]["states"] = ["submitted", "approved", "settled"];

/** Claims that may be of a campaign, by their words. */
export function claimsOptions(text: string) {
  const filter = {
    states: HANDED_IN,
    payer: null,
    body: null,
    from: null,
    until: null,
    text,
    mine: false,
  };
  return queryOptions({
    queryKey: ["expenses", "claims", text] satisfies TopicKey,
    queryFn: () => call("expenses.list", { filter, after: null, limit: 20 }),
    placeholderData: keepPreviousData,
  });
}
