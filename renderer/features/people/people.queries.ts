import { keepPreviousData, queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Output } from "#shared/ipc/contract.ts";
import type { RosterFilter, RosterSort } from "#shared/ipc/people.contract.ts";
import type { Topic } from "#shared/ipc/topics.ts";
import { call } from "#renderer/lib/client.ts";

/** Pages out of sight are dropped soon: memory stays flat however far one scrolls. */
const PAGE_KEPT_MS = 5_000;

/** A way of listing the roster. */
export interface Listing {
  readonly filter: RosterFilter;
  readonly sort: RosterSort;
}

export interface RosterPage extends Output<"people.list"> {
  readonly listing: Listing;
}

export interface RosterOutline extends Output<"people.outline"> {
  readonly listing: Listing;
}

/** Who is in what changes with bodies and mandates. */
const BY_BODIES = { also: ["bodies"] } as const satisfies { also: readonly Topic[] };
const metaOf = ({ filter: { body, role, mandate } }: Listing) =>
  (body ?? role ?? mandate) === undefined ? {} : { meta: BY_BODIES };

const pageKey = ({ filter, sort }: Listing, page: number) =>
  ["people", "page", filter, sort, page] as const;

async function readPage(listing: Listing, after: RosterOutline["cursors"][number] | null) {
  const { filter, sort } = listing;
  return { ...(await call("people.list", { filter, sort, after })), listing };
}

/** What was last read of this page, shown while it is read again after a change. */
function lastRead(client: QueryClient, listing: Listing, page: number): RosterPage | undefined {
  return client
    .getQueriesData<RosterPage>({ queryKey: pageKey(listing, page) })
    .findLast(([, data]) => data !== undefined)?.[1];
}

export const peopleQueries = {
  /** The beginning of a list; the one before stays until it is there. */
  firstPage: (listing: Listing) =>
    queryOptions({
      queryKey: [...pageKey(listing, 0), null] as const,
      queryFn: (): Promise<RosterPage> => readPage(listing, null),
      placeholderData: keepPreviousData,
      gcTime: PAGE_KEPT_MS,
      ...metaOf(listing),
    }),

  outline: (listing: Listing) =>
    queryOptions({
      queryKey: ["people", "outline", listing.filter, listing.sort] as const,
      queryFn: async (): Promise<RosterOutline> => {
        const { filter, sort } = listing;
        return { ...(await call("people.outline", { filter, sort })), listing };
      },
      gcTime: PAGE_KEPT_MS,
      ...metaOf(listing),
    }),

  /** A page after the first one. */
  page: (client: QueryClient, outline: RosterOutline, page: number) => {
    const after = outline.cursors[page - 1] ?? null;
    return queryOptions({
      queryKey: [...pageKey(outline.listing, page), after] as const,
      queryFn: (): Promise<RosterPage> => readPage(outline.listing, after),
      placeholderData: () => lastRead(client, outline.listing, page),
      gcTime: PAGE_KEPT_MS,
      ...metaOf(outline.listing),
    });
  },

  towns: () =>
    queryOptions({
      queryKey: ["people", "towns"] as const,
      queryFn: () => call("people.towns", {}),
    }),

  bodies: (asOf: string | null) =>
    queryOptions({
      queryKey: ["people", "bodies", asOf] as const,
      queryFn: () => call("people.bodies", { asOf }),
      placeholderData: keepPreviousData,
      meta: BY_BODIES,
    }),

  toCheck: () =>
    queryOptions({
      queryKey: ["people", "toCheck"] as const,
      queryFn: () => call("people.toCheck", {}),
    }),

  person: (id: string) =>
    queryOptions({
      queryKey: ["people", "person", id] as const,
      queryFn: () => call("people.get", { id }),
    }),
};
