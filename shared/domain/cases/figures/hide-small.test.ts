import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountTable } from "./count-table.ts";
import { hideSmall } from "./hide-small.ts";
import { USUAL, type SmallCounts } from "./threshold.ts";

const withoutZeros: SmallCounts = { ...USUAL, showsZeros: false };

function tableOf(counts: Record<string, number>, totals: readonly string[] = []): CountTable {
  return {
    cells: Object.entries(counts).map(([key, count]) => ({ key, count })),
    totals: totals.map((key) => ({ key, of: key.split("+") })),
  };
}

/** Every list of counts that a reader of the published table may think of; where nothing binds one, a few do. */
function solutionsOf({ cells, totals }: CountTable, hidden: Hidden): number[][] {
  const published = totals.filter(({ key }) => !hidden.totals.has(key));
  const sumOf = (of: readonly string[], counts: readonly number[]) =>
    cells.reduce((sum, { key }, at) => sum + (of.includes(key) ? (counts[at] ?? 0) : 0), 0);
  const truth = cells.map(({ count }) => count);
  let lists: number[][] = [[]];
  for (const { key, count } of cells) {
    const bounds = published.filter(({ of }) => of.includes(key)).map(({ of }) => sumOf(of, truth));
    const values = !hidden.cells.has(key)
      ? [count]
      : bounds.length === 0
        ? [count, count + USUAL.threshold]
        : Array.from({ length: Math.min(...bounds) + 1 }, (_, value) => value);
    lists = lists
      .flatMap((list) => values.map((value) => [...list, value]))
      .filter((list) => published.every(({ of }) => sumOf(of, list) <= sumOf(of, truth)));
  }
  return lists.filter((list) => published.every(({ of }) => sumOf(of, list) === sumOf(of, truth)));
}

interface Hidden {
  readonly cells: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
}

/** By all solutions: what is small is hidden and may be the threshold, and nothing hidden is the same in all. */
function faultsOf(table: CountTable, hidden: Hidden, small: SmallCounts): string[] {
  const solutions = solutionsOf(table, hidden);
  const figures = [
    ...table.cells.map(({ key }) => ({ key, of: [key], isHidden: hidden.cells.has(key) })),
    ...table.totals.map(({ key, of }) => ({ key, of, isHidden: hidden.totals.has(key) })),
  ];
  return figures.flatMap(({ key, of, isHidden }) => {
    const sum = (list: readonly number[]) =>
      table.cells.reduce((all, cell, at) => all + (of.includes(cell.key) ? (list[at] ?? 0) : 0), 0);
    const is = sum(table.cells.map(({ count }) => count));
    const isSmall = is < small.threshold && (is > 0 || !small.showsZeros);
    if (!isHidden) return isSmall ? [`${key} is shown`] : [];
    const may = new Set(solutions.map(sum));
    return [
      ...(may.size === 1 ? [`${key} is computed`] : []),
      ...(isSmall && Math.max(...may) < small.threshold ? [`${key} is small`] : []),
    ];
  });
}

const asSets = ({ cells, totals }: { cells: readonly string[]; totals: readonly string[] }) => ({
  cells: new Set(cells),
  totals: new Set(totals),
});

function subsetsOf(keys: readonly string[]): string[][] {
  return keys.reduce<string[][]>((all, key) => [...all, ...all.map((one) => [...one, key])], [[]]);
}

const KEYS = ["a", "b", "c", "d", "e"];
const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((many) =>
    fc.record({
      counts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: many, maxLength: many }),
      totals: fc.uniqueArray(fc.subarray(KEYS.slice(0, many), { minLength: 1 }), {
        maxLength: 4,
        selector: (of) => of.join("+"),
      }),
    }),
  )
  .map(({ counts, totals }) =>
    tableOf(
      Object.fromEntries(counts.map((count, at) => [KEYS[at] ?? "", count])),
      totals.map((of) => of.join("+")),
    ),
  );
const policies = fc.constantFrom(USUAL, withoutZeros, { threshold: 3, showsZeros: true });

describe("hideSmall", () => {
  it("hides nothing where nothing is small", () => {
    const table = tableOf({ a: 5, b: 0, c: 80 }, ["a+b+c"]);
    expect(hideSmall(table, USUAL)).toEqual({ cells: [], totals: [] });
  });

  it("hides a small cell alone where no total gives it back", () => {
    expect(hideSmall(tableOf({ a: 4, b: 12 }), USUAL)).toEqual({ cells: ["a"], totals: [] });
  });

  it("hides the smallest other cell with it beside a total", () => {
    const table = tableOf({ a: 22, b: 4, c: 7, d: 16 }, ["a+b+c+d"]);
    expect(hideSmall(table, USUAL)).toEqual({ cells: ["b", "c"], totals: [] });
  });

  it("hides a third where two together stay below the threshold", () => {
    const table = tableOf({ a: 3, b: 1, c: 30, d: 9 }, ["a+b+c+d"]);
    expect(hideSmall(table, USUAL)).toEqual({ cells: ["a", "b", "d"], totals: [] });
  });

  it("takes a true zero for as small as a one where zeros are not shown", () => {
    const table = tableOf({ a: 0, b: 15, c: 8 }, ["a+b+c"]);
    expect(hideSmall(table, USUAL).cells).toEqual([]);
    expect(hideSmall(table, withoutZeros).cells).toEqual(["a", "c"]);
  });

  it("closes a rectangle where rows and columns have totals", () => {
    const counts = { a1: 11, a2: 9, a3: 6, b1: 10, b2: 3, b3: 14, c1: 20, c2: 40, c3: 30 };
    const rows = ["a1+a2+a3", "b1+b2+b3", "c1+c2+c3"];
    const columns = ["a1+b1+c1", "a2+b2+c2", "a3+b3+c3"];
    const { cells, totals } = hideSmall(tableOf(counts, [...rows, ...columns]), USUAL);
    expect(totals).toEqual([]);
    expect(cells).toHaveLength(4);
    expect(cells).toContain("b2");
  });

  it("hides a small total, and another from which it would be computed", () => {
    const table = tableOf({ a: 1, b: 2, c: 14, d: 9 }, ["a+b", "c+d", "a+b+c+d"]);
    const hidden = hideSmall(table, USUAL);
    expect(hidden.totals).toHaveLength(2);
    expect(hidden.totals).toContain("a+b");
    expect(faultsOf(table, asSets(hidden), USUAL)).toEqual([]);
  });

  it("hides a total of a small cell alone", () => {
    const table = tableOf({ a: 2, b: 40 }, ["a", "b"]);
    expect(hideSmall(table, USUAL)).toEqual({ cells: ["a"], totals: ["a"] });
  });

  it("leaves nobody a small count, nor a hidden one to compute, by all solutions there are", () => {
    fc.assert(
      fc.property(tables, policies, (table, small) => {
        expect(faultsOf(table, asSets(hideSmall(table, small)), small)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("hides no more totals than any safe choice, and with them no more cells", () => {
    fc.assert(
      fc.property(tables, policies, (table, small) => {
        const hidden = hideSmall(table, small);
        const all = new Set(table.cells.map(({ key }) => key));
        const isSafe = (cells: ReadonlySet<string>, totals: ReadonlySet<string>) =>
          faultsOf(table, { cells, totals }, small).every((fault) => fault.endsWith("computed"));
        for (const totals of subsetsOf(table.totals.map(({ key }) => key))) {
          if (totals.length < hidden.totals.length) {
            expect(isSafe(all, new Set(totals))).toBe(false);
          }
        }
        for (const cells of subsetsOf([...all])) {
          if (cells.length < hidden.cells.length) {
            expect(isSafe(new Set(cells), new Set(hidden.totals))).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([3, 5, 11])(
    "is done with forty cells with all their totals, one of %i small",
    (share) => {
      const rows = ["a", "b", "c", "d", "e"];
      const columns = ["1", "2", "3", "4", "5", "6", "7", "8"];
      const counts = Object.fromEntries(
        rows.flatMap((row, y) =>
          columns.map((column, x) => {
            const at = y * columns.length + x;
            return [row + column, at % share === 0 ? 1 + (at % 4) : 6 + ((at * 7) % 23)];
          }),
        ),
      );
      const totals = [
        ...rows.map((row) => columns.map((column) => row + column)),
        ...columns.map((column) => rows.map((row) => row + column)),
        Object.keys(counts),
      ].map((of) => of.join("+"));
      const hidden = hideSmall(tableOf(counts, totals), USUAL);
      const small = Object.keys(counts).filter((key) => (counts[key] ?? 0) < USUAL.threshold);
      expect(hidden.cells).toEqual(expect.arrayContaining(small));
      expect(hidden.cells.length).toBeLessThan(40);
      expect(hidden.totals).toEqual([]);
    },
  );
});
