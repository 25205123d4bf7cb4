import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation, useSearch } from "wouter";
import type { YearView } from "#shared/domain/finances/books/views.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { yearsOptions } from "#renderer/lib/years.ts";

export interface YearChoice {
  /** Undefined until they are read. */
  readonly years: readonly YearView[] | undefined;
  /** The one that is looked at; null where there is none. */
  readonly year: YearView | null;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
  readonly choose: (id: string) => void;
  /** Another page of the books, of the same year. */
  readonly to: (path: string) => string;
}

/** The year that is looked at, kept in the address from page to page: today’s, or the last one. */
export function useYear(): YearChoice {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { data: years, error, refetch } = useQuery(yearsOptions());
  const chosen = new URLSearchParams(search).get("year");
  const today = todayIso();
  const year =
    years?.find(({ id }) => id === chosen) ??
    years?.find(({ start, end }) => start <= today && today <= end) ??
    years?.at(-1) ??
    null;
  const choose = useCallback(
    (id: string) => navigate(`${path}?year=${id}`, { replace: true }),
    [navigate, path],
  );
  const to = useCallback(
    (other: string) => (chosen === null ? other : `${other}?year=${chosen}`),
    [chosen],
  );
  return { years, year, error, refetch, choose, to };
}
