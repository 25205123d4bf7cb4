import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { PAGE_SIZE } from "#shared/domain/kernel/paging.ts";
import type { PersonSummary } from "#shared/domain/people/person.ts";
import { peopleQueries, type Listing, type RosterOutline } from "./people.queries.ts";
import { isJump, pagesOf, placeOf, type RowRange } from "./roster-paging.ts";

/** How long a dragged scrollbar must rest before the pages under it are read. */
const REST_MS = 70;

export interface RosterRows {
  /** Null until the first answer. */
  readonly count: number | null;
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
  const outline = useQuery(peopleQueries.outline(listing));
  const shown = outline.data;
  const pages = useAskedPages(inSight, shown);
  const results = useQueries({
    queries:
      shown === undefined ? [] : pages.map((page) => peopleQueries.page(client, shown, page)),
  });

  return {
    count: shown?.count ?? null,
    isBehind: outline.isPlaceholderData,
    error: outline.error ?? results.find((result) => result.error !== null)?.error ?? null,
    retry: () => void client.refetchQueries({ queryKey: ["people"], type: "active" }),
    rowAt: (index) => {
      const { page, at } = placeOf(index);
      return results[pages.indexOf(page)]?.data?.rows[at];
    },
    indexOf: (personId) => {
      for (const [position, page] of pages.entries()) {
        const at = results[position]?.data?.rows.findIndex((row) => row.id === personId) ?? -1;
        if (at >= 0) return page * PAGE_SIZE + at;
      }
      return -1;
    },
  };
}

function useAskedPages(inSight: RowRange, outline: RosterOutline | undefined): readonly number[] {
  const wanted = outline === undefined ? [] : pagesOf(inSight, outline.count);
  const wantedKey = wanted.join();
  const [asked, setAsked] = useState<readonly number[]>(wanted);
  const jumps = isJump(asked, wanted);
  if (!jumps && asked.join() !== wantedKey) setAsked(wanted);
  useEffect(() => {
    if (!jumps) return undefined;
    const timer = setTimeout(() => setAsked(wantedKey.split(",").map(Number)), REST_MS);
    return () => clearTimeout(timer);
  }, [jumps, wantedKey]);
  return jumps ? asked : wanted;
}
