import { useLocation, useSearch } from "wouter";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { todayIso } from "#renderer/lib/dates.ts";

export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The period a page tells of, kept in its address: this year up to its last day, while none is chosen. */
export function usePeriod(): {
  readonly period: Period;
  readonly choose: (patch: Partial<Period>) => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const asked = new URLSearchParams(search);
  const year = todayIso().slice(0, 4);
  const period = {
    from: IsoDate.safeParse(asked.get("from")).data ?? `${year}-01-01`,
    until: IsoDate.safeParse(asked.get("until")).data ?? `${year}-12-31`,
  };
  const choose = (patch: Partial<Period>) => {
    for (const [name, day] of Object.entries(patch)) asked.set(name, day);
    navigate(`${path}?${asked.toString()}`, { replace: true });
  };
  return { period, choose };
}
