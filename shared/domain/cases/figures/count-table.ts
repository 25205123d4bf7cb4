import { isPossible, type Effort, type Known } from "./reach.ts";
import { isSmall, type SmallCounts } from "./threshold.ts";

interface CountCell {
  readonly key: string;
  readonly count: number;
}

/** A total or subtotal that stands beside cells: which ones it is of. */
interface CountTotal {
  readonly key: string;
  readonly of: readonly string[];
}

/** A table to publish. Keys are unique; a total is what its cells come to. */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly totals: readonly CountTotal[];
}

/** A cell or a total of a table, by the places of the cells that it is of. */
export interface Figure {
  readonly key: string;
  readonly of: readonly number[];
  readonly count: number;
  readonly isSmall: boolean;
}

export interface Figures {
  readonly counts: readonly number[];
  readonly cells: readonly Figure[];
  readonly totals: readonly Figure[];
  readonly threshold: number;
}

export function figuresOf({ cells, totals }: CountTable, small: SmallCounts): Figures {
  const places = new Map(cells.map(({ key }, at) => [key, at]));
  const figure = (key: string, of: readonly number[]): Figure => {
    const count = of.reduce((sum, at) => sum + (cells[at]?.count ?? 0), 0);
    return { key, of, count, isSmall: isSmall(count, small) };
  };
  return {
    counts: cells.map(({ count }) => count),
    cells: cells.map(({ key }, at) => figure(key, [at])),
    totals: totals.map(({ key, of }) =>
      figure(key, [...new Set(of.flatMap((one) => places.get(one) ?? []))]),
    ),
    threshold: small.threshold,
  };
}

/** What is left out of a table when it is published. */
export interface Left {
  readonly cells: ReadonlySet<Figure>;
  readonly totals: ReadonlySet<Figure>;
}

/** The first small figure that a reader of the rest knows to be below the threshold; null where there is none. */
export function tellsSmall(figures: Figures, left: Left, effort: Effort): Figure | null {
  const known = knownTo(figures, left);
  const small = [...left.cells, ...left.totals].filter((figure) => figure.isSmall);
  const isHidden = (figure: Figure) => {
    const asked = among(figure, figures, left);
    const least = figures.threshold - (figure.count - asked.count);
    const ask = { of: asked.of, least, most: Number.MAX_SAFE_INTEGER };
    return isPossible([ask, ...known], figures.counts, effort);
  };
  return small.find((figure) => !isHidden(figure)) ?? null;
}

/** What published totals say of the cells that are left out. */
function knownTo(figures: Figures, left: Left): Known[] {
  return figures.totals
    .filter((total) => !left.totals.has(total))
    .map((total) => among(total, figures, left))
    .map(({ of, count }) => ({ of, least: count, most: count }));
}

/** The cells of a figure that are left out, and what they come to: the reader takes the others away. */
function among(
  { of }: Figure,
  { cells, counts }: Figures,
  left: Left,
): { of: number[]; count: number } {
  const out = of.filter((at) => cells[at] !== undefined && left.cells.has(cells[at]));
  return { of: out, count: out.reduce((sum, at) => sum + (counts[at] ?? 0), 0) };
}
