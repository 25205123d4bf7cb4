import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { IncomeKind } from "#shared/domain/finances/income/receipt.ts";
import { SourceKind } from "#shared/domain/finances/income/source.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import type { IncomeFilter } from "./queries.ts";

const EVERYTHING: IncomeFilter = { from: null, until: null, kind: null, source: null, text: "" };

/** What narrows the list, kept in the address, where a way back finds it again. */
export function useFilter(): {
  readonly filter: IncomeFilter;
  readonly isNarrowed: boolean;
  readonly change: (patch: Partial<IncomeFilter>) => void;
  readonly clear: () => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filter = useMemo(() => readFilter(search), [search]);
  // An address without “?” keeps what was asked before.
  const go = (next: IncomeFilter) => navigate(`${path}?${writeFilter(next)}`, { replace: true });
  return {
    filter,
    isNarrowed: writeFilter(filter) !== "",
    change: (patch) => go({ ...filter, ...patch }),
    clear: () => go(EVERYTHING),
  };
}

export function readFilter(search: string): IncomeFilter {
  const asked = new URLSearchParams(search);
  return {
    from: IsoDate.safeParse(asked.get("from")).data ?? null,
    until: IsoDate.safeParse(asked.get("until")).data ?? null,
    kind: IncomeKind.safeParse(asked.get("kind")).data ?? null,
    source: SourceKind.safeParse(asked.get("source")).data ?? null,
    text: (asked.get("text") ?? "").slice(0, 200),
  };
}

export function writeFilter(filter: IncomeFilter): string {
  const asked = Object.entries(filter).filter(
    (one): one is [string, string] => one[1] !== null && one[1] !== "",
  );
  return new URLSearchParams(asked).toString();
}
