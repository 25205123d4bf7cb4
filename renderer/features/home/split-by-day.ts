const SHOWN = 6;

interface Dated {
  readonly date: string;
  readonly startsAt: string | null;
}

/** Meetings to come, soonest first, and those held, latest first; a few of each. */
export function splitByDay<M extends Dated>(
  meetings: readonly M[],
  today: string,
): { next: M[]; recent: M[] } {
  const moment = ({ date, startsAt }: M) => `${date} ${startsAt ?? ""}`;
  const sorted = meetings.toSorted((a, b) => moment(a).localeCompare(moment(b)));
  return {
    next: sorted.filter(({ date }) => date >= today).slice(0, SHOWN),
    recent: sorted
      .filter(({ date }) => date < today)
      .toReversed()
      .slice(0, SHOWN),
  };
}
