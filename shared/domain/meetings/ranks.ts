/**
 * Ranks are whole numbers with wide gaps, so that a row placed between two others moves neither.
 * Whole, because the journal keeps rows as JSON, where SQLite rounds a fraction to 15 digits.
 */
export const RANK_GAP = 2 ** 32;

/** New rows stand close after the one before: thousands fit before a gap is full. */
const STEP = 2 ** 20;

/**
 * `count` ascending ranks strictly between two others; a null end is open.
 * Null when they do not fit: everything around has to be numbered again with `freshRanks`.
 */
export function ranksBetween(
  before: number | null,
  after: number | null,
  count: number,
): number[] | null {
  if (before === null && after === null) return freshRanks(count);
  if (before === null) {
    const first = (after ?? 0) - RANK_GAP * count;
    return Number.isSafeInteger(first) ? evenly(first - RANK_GAP, RANK_GAP, count) : null;
  }
  if (after === null) {
    const last = before + RANK_GAP * count;
    return Number.isSafeInteger(last) ? evenly(before, RANK_GAP, count) : null;
  }
  const step = Math.min(Math.floor((after - before) / (count + 1)), STEP);
  return step < 1 ? null : evenly(before, step, count);
}

/** Ranks for a whole list, with the full gap between neighbours. */
export function freshRanks(count: number): number[] {
  return evenly(0, RANK_GAP, count);
}

/**
 * The ranks to write so that `id` stands at `toIndex` (clamped to the list), by id. Empty when it
 * already does; one entry most of the time; all of them when the ranks have run out.
 */
export function ranksAfterMove(
  rows: readonly { id: string; rank: number }[],
  id: string,
  toIndex: number,
): Map<string, number> {
  const moved = rows.find((row) => row.id === id);
  if (moved === undefined) return new Map();
  const others = rows.filter((row) => row.id !== id);
  const index = Math.min(Math.max(toIndex, 0), others.length);
  if (rows[index]?.id === id) return new Map();
  const [rank] =
    ranksBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null, 1) ?? [];
  if (rank !== undefined) return new Map([[id, rank]]);
  const ordered = [...others.slice(0, index), moved, ...others.slice(index)];
  const ranks = freshRanks(ordered.length);
  return new Map(ordered.map((row, at) => [row.id, ranks[at] ?? row.rank]));
}

function evenly(start: number, step: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + step * (index + 1));
}
