import { QueryClient, type QueryKey } from "@tanstack/react-query";
import type { Topic } from "#shared/ipc/topics.ts";
import { onEvent } from "./client.ts";

/** Keys start with the topic that makes them stale, so that a `changed` event finds them. */
export type TopicKey = readonly [Topic, ...unknown[]];

declare module "@tanstack/react-query" {
  interface Register {
    queryMeta: {
      /** Topics that make what was read stale besides that of its key. */
      also?: readonly Topic[];
    };
  }
}

/**
 * The vault tells when something changed, so nothing goes stale by itself and nothing is asked
 * twice: no retry either, a refusal from the vault would be the same again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Drops what the vault says has changed. Returns the function that stops listening. */
export function followChanges(client: QueryClient): () => void {
  return onEvent("changed", ({ topics }) => {
    const changed = new Set<string>(topics);
    void client.invalidateQueries({
      predicate: ({ queryKey, meta }) =>
        startsWith(queryKey, changed) || meta?.also?.some((topic) => changed.has(topic)) === true,
    });
  });
}

function startsWith(key: QueryKey, topics: ReadonlySet<string>): boolean {
  return typeof key[0] === "string" && topics.has(key[0]);
}
