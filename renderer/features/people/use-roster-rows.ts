import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";
import type { PersonSummary } from "#shared/domain/people/person.ts";
import { peopleQueries, type Listing } from "./people.queries.ts";
import { isJump, pagesOf, placeOf, type RowRange } from "./roster-paging.ts";

/** How long a dragged scrollbar must rest before the pages under it are read. */
const SCROLL_REST_MS = 70;
/**
 * How long a list must stay the same before it is counted: counting reads all of it, and would make
 * the next letter typed wait.
 */
const COUNT_REST_MS = 250;

export interface RosterRows {
  /** Null until it is known; the first rows are there before. */
  readonly count: number | null;
  /** How many rows can be shown: all of them, or the first page while they are being counted. */
  readonly listed: number;
  readonly isLoading: boolean;
  /** The rows shown are still those of the listing before. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Undefined while its page is being read. */
  readonly rowAt: (index: number) => PersonSummary | undefined;
  /** Among the rows in memory; -1 where it is not. */
  readonly indexOf: (personId: string) => number;
}

export function useRosterRows(listing: Listing, inSight: RowRange): RosterRows {
  const client = useQueryClient();
  const first = useQuery(peopleQueries.firstPage(listing));
  const shown = first.data?.listing;
  const isWhole = first.data?.next === null;
  const mayCount = useIsRested(JSON.stringify(shown), COUNT_REST_MS);
  const outline = useQuery({
    ...peopleQueries.outline(shown ?? listing),
    enabled: mayCount && shown !== undefined && !isWhole,
  });

  const firstRows = first.data?.rows ?? [];
  const count = isWhole ? firstRows.length : (outline.data?.count ?? null);
  const listed = count ?? firstRows.length;
  const pages = useAskedPages(inSight, listed);
  const counted = isWhole ? undefined : outline.data;
  const later = pages.filter((page) => page > 0);
  const results = useQueries({
    queries:
      counted === undefined ? [] : later.map((page) => peopleQueries.page(client, counted, page)),
  });
  const rowsOf = (page: number): readonly PersonSummary[] =>
    page === 0 ? firstRows : (results[later.indexOf(page)]?.data?.rows ?? []);

  return {
    count,
    listed,
    isLoading: first.isPending,
    isBehind: first.isPlaceholderData,
    error:
      first.error ??
      outline.error ??
      results.find((result) => result.error !== null)?.error ??
      null,
    retry: () => void client.refetchQueries({ queryKey: ["people"], type: "active" }),
    rowAt: (index) => {
      const { page, at } = placeOf(index);
      return rowsOf(page)[at];
    },
    indexOf: (personId) => {
      for (const page of new Set([0, ...later])) {
        const at = rowsOf(page).findIndex((row) => row.id === personId);
        if (at >= 0) return page * PAGE_SIZE + at;
      }
      return -1;
    },
  };
}

/** Whether `key` has stayed the same for a while. */
function useIsRested(key: string | undefined, restMs: number): boolean {
  const [restedKey, setRestedKey] = useState<string | undefined>();
  useEffect(() => {
    const timer = setTimeout(() => setRestedKey(key), restMs);
    return () => clearTimeout(timer);
  }, [key, restMs]);
  return key !== undefined && key === restedKey;
}

function useAskedPages(inSight: RowRange, listed: number): readonly number[] {
  const wanted = pagesOf(inSight, listed);
  const wantedKey = wanted.join();
  const [asked, setAsked] = useState<readonly number[]>(wanted);
  const jumps = isJump(asked, wanted);
  if (!jumps && asked.join() !== wantedKey) setAsked(wanted);
  useEffect(() => {
    if (!jumps) return undefined;
    const timer = setTimeout(() => setAsked(wantedKey.split(",").map(Number)), SCROLL_REST_MS);
    return () => clearTimeout(timer);
  }, [jumps, wantedKey]);
  return jumps ? asked : wanted;
}
