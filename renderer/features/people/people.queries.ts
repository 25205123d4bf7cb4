import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Output } from "#shared/ipc/contract.ts";
import type { RosterFilter, RosterSort } from "#shared/ipc/people.contract.ts";
import { call } from "#renderer/lib/client.ts";

/** Pages out of sight are dropped soon: memory stays flat however far one scrolls. */
const PAGE_KEPT_MS = 5_000;

/** A way of listing the roster. */
export interface Listing {
  readonly filter: RosterFilter;
  readonly sort: RosterSort;
}

export interface RosterOutline extends Output<"people.outline"> {
  readonly listing: Listing;
}

type RosterPage = Output<"people.list">;

const pageKey = ({ filter, sort }: Listing, page: number) =>
  ["people", "page", filter, sort, page] as const;

/** Where a page starts; the first one starts at the beginning. */
function cursorBefore(outline: RosterOutline, page: number) {
  return outline.cursors[page - 1] ?? null;
}

/** What was last read of this page, shown while it is read again after a change. */
function lastRead(client: QueryClient, listing: Listing, page: number): RosterPage | undefined {
  return client
    .getQueriesData<RosterPage>({ queryKey: pageKey(listing, page) })
    .findLast(([, data]) => data !== undefined)?.[1];
}

export const peopleQueries = {
  /** Counts, and reads the first page with it so that a new search is drawn whole at once. */
  outline: (listing: Listing) =>
    queryOptions({
      queryKey: ["people", "outline", listing.filter, listing.sort] as const,
      queryFn: async ({ client }): Promise<RosterOutline> => {
        const { filter, sort } = listing;
        const [outline, first] = await Promise.all([
          call("people.outline", { filter, sort }),
          call("people.list", { filter, sort, after: null }),
        ]);
        client.setQueryData([...pageKey(listing, 0), null], first);
        return { ...outline, listing };
      },
      placeholderData: keepPreviousData,
      gcTime: PAGE_KEPT_MS,
    }),

  page: (client: QueryClient, outline: RosterOutline, page: number) => {
    const { filter, sort } = outline.listing;
    const after = cursorBefore(outline, page);
    return queryOptions({
      queryKey: [...pageKey(outline.listing, page), after] as const,
      queryFn: () => call("people.list", { filter, sort, after }),
      placeholderData: () => lastRead(client, outline.listing, page),
      gcTime: PAGE_KEPT_MS,
    });
  },

  towns: () =>
    queryOptions({
      queryKey: ["people", "towns"] as const,
      queryFn: () => call("people.towns", {}),
    }),

  person: (id: string) =>
    queryOptions({
      queryKey: ["people", "person", id] as const,
      queryFn: () => call("people.get", { id }),
    }),
};
