import { useCallback } from "react";
import { useLocation, useSearch } from "wouter";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { todayIso } from "#renderer/lib/dates.ts";

export interface AsOf {
  /** The day that everything on the page is told of. */
  readonly day: string;
  /** Null where nobody chose one: today. */
  readonly chosen: string | null;
  readonly choose: (day: string | null) => void;
  /** Another page of this feature, on the same day. */
  readonly to: (path: string) => string;
}

/** The day one looks at, kept in the address from page to page. */
export function useAsOf(): AsOf {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const chosen = IsoDate.safeParse(new URLSearchParams(search).get("asOf")).data ?? null;
  const choose = useCallback(
    // An address without “?” keeps what was asked before.
    (day: string | null) =>
      navigate(`${path}?${day === null ? "" : `asOf=${day}`}`, { replace: true }),
    [navigate, path],
  );
  const to = useCallback(
    (other: string) => (chosen === null ? other : `${other}?asOf=${chosen}`),
    [chosen],
  );
  return { day: chosen ?? todayIso(), chosen, choose, to };
}
