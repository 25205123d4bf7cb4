import {
  figuresOf,
  tellsSmall,
  type CountTable,
  type Figure,
  type Figures,
} from "./count-table.ts";
import { fewer, fewest, type Choices } from "./fewest.ts";
import { Effort } from "./reach.ts";
import type { SmallCounts } from "./threshold.ts";

/** For each of the searches, in numbers looked at: some tenths of a second. */
const MOST_EFFORT = 3_000_000;

/** What of a table is not published. */
export interface Hidden {
  readonly cells: readonly string[];
  /** Totals that would tell small counts whatever cells are hidden, first of all those that are small themselves. */
  readonly totals: readonly string[];
}

/**
 * What to hide of a table, so that for a reader who has the rest no hidden figure can be computed, and each small
 * one may still be as much as the threshold. As few totals as possible, then as few cells, smaller ones rather than
 * larger. Where the smallest set would take too long to find, one is hidden that is safe and more than needed; where
 * that would too, all is.
 *
 * The reader is taken to know the figures, and not how the cells were chosen.
 */
export function hideSmall(table: CountTable, small: SmallCounts): Hidden {
  const figures = figuresOf(table, small);
  const cells = new Set(figures.cells);
  const totals = chosenOf(figures.totals, {
    problemOf: (left, effort) => tellsSmall(figures, { cells, totals: left }, effort),
    mending: (problem, left) => near(problem, figures, { cells, totals: left }).totals,
  });
  const chosen = chosenOf(figures.cells, {
    problemOf: (left, effort) => tellsSmall(figures, { cells: left, totals }, effort),
    mending: (problem, left) => near(problem, figures, { cells: left, totals }).cells,
  });
  return { cells: keysOf(figures.cells, chosen), totals: keysOf(figures.totals, totals) };
}

function chosenOf(all: readonly Figure[], choices: Choices<Figure, Figure>): ReadonlySet<Figure> {
  const small = new Set(all.filter((figure) => figure.isSmall));
  const largestFirst = all.toSorted((one, other) => other.count - one.count);
  return (
    fewest(small, all, choices, new Effort(MOST_EFFORT)) ??
    fewer(small, largestFirst, choices, new Effort(MOST_EFFORT))
  );
}

/**
 * What bears on a figure: published totals that hold one of its cells, or a hidden cell of another such total; and
 * the published cells among all of those. Where none of them is hidden too, the figure stays as bound as it is.
 */
function near(
  figure: Figure,
  { cells, totals }: Figures,
  left: { readonly cells: ReadonlySet<Figure>; readonly totals: ReadonlySet<Figure> },
): { cells: Figure[]; totals: Figure[] } {
  const reached = new Set(figure.of);
  const waiting = new Set(totals.filter((total) => !left.totals.has(total)));
  const isHidden = (at: number) => cells[at] !== undefined && left.cells.has(cells[at]);
  const touching: Figure[] = [];
  const through = new Set(figure.of);
  for (let hasGrown = true; hasGrown;) {
    hasGrown = false;
    for (const total of waiting) {
      if (!total.of.some((at) => through.has(at))) continue;
      waiting.delete(total);
      touching.push(total);
      hasGrown = true;
      for (const at of total.of) {
        reached.add(at);
        if (isHidden(at)) through.add(at);
      }
    }
  }
  const published = [...reached].filter((at) => !isHidden(at)).flatMap((at) => cells[at] ?? []);
  return { cells: smallestFirst(published), totals: smallestFirst(touching) };
}

const smallestFirst = (all: readonly Figure[]) =>
  all.toSorted((one, other) => one.count - other.count);

function keysOf(all: readonly Figure[], chosen: ReadonlySet<Figure>): string[] {
  return all.filter((figure) => chosen.has(figure)).map(({ key }) => key);
}
