/** A hybrid logical clock's reading: milliseconds since 1970 (UTC), and a count within them. */
export interface Stamp {
  readonly wall: number;
  readonly counter: number;
}

/**
 * The stamp after `last` when the machine's clock says `now`: never earlier, even where the clock
 * was set back ten years, so that the journal's order is the order of what happened.
 * Source: Kulkarni et al., “Logical Physical Clocks” (2014), local event rule.
 */
export function nextStamp(last: Stamp | null, now: number): Stamp {
  if (last === null || now > last.wall) return { wall: now, counter: 0 };
  return { wall: last.wall, counter: last.counter + 1 };
}
