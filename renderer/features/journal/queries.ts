import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { JournalFilter, JournalLine } from "#shared/domain/journal/page.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";

/** A line holds some thousands of saves at most; two hundred of them is more than one reads. */
const SAVES = 200;

export const journalQueries = {
  page: (filter: JournalFilter) =>
    infiniteQueryOptions({
      queryKey: ["journal", "page", filter],
      queryFn: ({ pageParam }) => call("journal.page", { before: pageParam, filter }),
      initialPageParam: null as number | null,
      getNextPageParam: (last) => last.next,
    }),
  people: () =>
    queryOptions({ queryKey: ["journal", "people"], queryFn: () => call("journal.people", {}) }),
  exportPreview: (period: Input<"journal.exportPreview">) =>
    queryOptions({
      queryKey: ["journal", "exportPreview", period],
      queryFn: () => call("journal.exportPreview", period),
    }),
  entry: (seq: number) =>
    queryOptions({
      queryKey: ["journal", "entry", seq],
      queryFn: () => call("journal.entry", { seq }),
    }),
  savesOf: ({ entry, firstSeq }: JournalLine) =>
    queryOptions({
      queryKey: ["journal", "saves", entry.seq, firstSeq],
      queryFn: () =>
        call("journal.list", { before: entry.seq + 1, after: firstSeq - 1, limit: SAVES }),
    }),
};
