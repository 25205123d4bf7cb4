import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { searchFromView, viewFromSearch, type RosterView } from "./roster-view.ts";

/** The roster's view, from the address, and what changes it there. */
export function useRosterView() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = useMemo(() => viewFromSearch(search), [search]);
  const change = useCallback(
    (patch: Partial<RosterView>) => {
      navigate(`${path}?${searchFromView({ ...view, ...patch })}`, { replace: true });
    },
    [navigate, path, view],
  );
  return { view, change };
}
