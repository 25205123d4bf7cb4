import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import type { TopicKey } from "#renderer/lib/queries.ts";
import { fromBase64 } from "#renderer/lib/receipts/base64.ts";
import type { ReceiptContent } from "#renderer/lib/receipts/viewer/use-pages.ts";

export type ExpenseFilter = Input<"expenses.list">["filter"];

const SHOWN = 100;

export function expensesOptions(filter: ExpenseFilter) {
  return infiniteQueryOptions({
    queryKey: ["expenses", "list", filter] satisfies TopicKey,
    queryFn: ({ pageParam }) => call("expenses.list", { filter, after: pageParam, limit: SHOWN }),
    initialPageParam: null as Input<"expenses.list">["after"],
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export function expenseOptions(id: string) {
  return queryOptions({
    queryKey: ["expenses", "one", id] satisfies TopicKey,
    queryFn: () => call("expenses.get", { id }),
  });
}

export function proposalsOptions(asked: Input<"expenses.proposals">) {
  return queryOptions({
    queryKey: ["expenses", "proposals", asked] satisfies TopicKey,
    queryFn: () => call("expenses.proposals", asked),
    placeholderData: keepPreviousData,
  });
}

export function lookAlikesOptions(asked: Input<"expenses.lookAlikes">) {
  return queryOptions({
    queryKey: ["expenses", "lookAlikes", asked] satisfies TopicKey,
    queryFn: () => call("expenses.lookAlikes", asked),
    placeholderData: keepPreviousData,
  });
}

export function waitingOptions() {
  return queryOptions({
    queryKey: ["expenses", "waiting"] satisfies TopicKey,
    queryFn: () => call("expenses.waiting", {}),
  });
}

export function thresholdsOptions() {
  return queryOptions({
    queryKey: ["expenses", "thresholds"] satisfies TopicKey,
    queryFn: () => call("expenses.thresholds", {}),
  });
}

export function owedOptions() {
  return queryOptions({
    queryKey: ["expenses", "owed"] satisfies TopicKey,
    queryFn: () => call("expenses.owed", {}),
  });
}

/** Who people of the vault are in the roster: any entry may change it. */
export function memberPeopleOptions() {
  return queryOptions({
    queryKey: ["journal", "memberPeople"] satisfies TopicKey,
    queryFn: () => call("memberPeople.list", {}),
  });
}

export function batchesOptions() {
  return queryOptions({
    queryKey: ["expenses", "batches"] satisfies TopicKey,
    queryFn: () => call("expenses.batches", {}),
  });
}

export function vehiclesOptions(person: string | null) {
  return queryOptions({
    queryKey: ["expenses", "vehicles", person] satisfies TopicKey,
    queryFn: () => call("mileage.vehicles", { person }),
  });
}

export function usualOptions(person: string) {
  return queryOptions({
    queryKey: ["expenses", "usual", person] satisfies TopicKey,
    queryFn: () => call("mileage.usual", { person }),
  });
}

export function scalesOptions() {
  return queryOptions({
    queryKey: ["expenses", "scales"] satisfies TopicKey,
    queryFn: () => call("mileage.years", {}),
  });
}

export function journeyOptions(asked: Input<"mileage.preview">) {
  return queryOptions({
    queryKey: ["expenses", "journey", asked] satisfies TopicKey,
    queryFn: () => call("mileage.preview", asked),
    placeholderData: keepPreviousData,
  });
}

/** Bodies open on a day, to choose one of them. */
export function openBodies(asOf: string) {
  return queryOptions({
    queryKey: ["bodies", "organisation", asOf] satisfies TopicKey,
    queryFn: () => call("bodies.organisation", { asOf }),
    placeholderData: keepPreviousData,
  });
}

export async function loadReceipt(id: string): Promise<ReceiptContent> {
  const { kind, content } = await call("expenses.readReceipt", { id });
  return { kind, bytes: fromBase64(content) };
}

/** What an expense would leave of what was planned: any entry may change it. */
export function leftOptions(asked: Input<"budget.left"> | null) {
  return queryOptions({
    queryKey: ["journal", "budgetLeft", asked] satisfies TopicKey,
    queryFn: () => (asked === null ? null : call("budget.left", asked)),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

/** What giving a claim up would make of what its payer may give to candidates: any entry may change it. */
export function capOfClaimOptions(asked: Input<"campaign.capOfClaim"> | null) {
  return queryOptions({
    queryKey: ["journal", "capOfClaim", asked] satisfies TopicKey,
    queryFn: () => (asked === null ? null : call("campaign.capOfClaim", asked)),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}

/** The same of what its payer may give a party in the year. */
export function partyCapOfClaimOptions(asked: Input<"taxReceipts.partyCapOfClaim"> | null) {
  return queryOptions({
    queryKey: ["journal", "partyCapOfClaim", asked] satisfies TopicKey,
    queryFn: () => (asked === null ? null : call("taxReceipts.partyCapOfClaim", asked)),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });
}
