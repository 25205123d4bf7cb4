import { useState } from "react";
import type { JournalPlace } from "#shared/domain/journal/declared.ts";
import type { JournalFilter } from "#shared/domain/journal/page.ts";

/** The filters as they are chosen: days of this laptop's calendar. */
export interface JournalView {
  readonly actor: string | null;
  readonly place: JournalPlace | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const WHOLE: JournalView = { actor: null, place: null, from: null, to: null };

/** Kept while the window lives, so that a look elsewhere does not lose it. */
let kept: JournalView = WHOLE;

export function useJournalView() {
  const [view, setView] = useState(kept);
  const change = (patch: Partial<JournalView>) => {
    kept = { ...view, ...patch };
    setView(kept);
  };
  return { view, change };
}

/** A person of another vault, chosen before, filters nothing here. */
export function filterOf(view: JournalView, people: readonly { id: string }[]): JournalFilter {
  return {
    actor: people.some(({ id }) => id === view.actor) ? view.actor : null,
    place: view.place,
    ...periodOf(view.from, view.to),
  };
}

/** The instants of a period of whole days, both included; null is without end. */
export function periodOf(from: string | null, to: string | null) {
  return {
    from: from === null ? null : startOf(from, 0),
    until: to === null ? null : startOf(to, 1),
  };
}

/** The instant a local day begins, some days on. */
function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
