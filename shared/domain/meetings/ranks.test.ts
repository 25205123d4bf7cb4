import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranksAfterMove, ranksBetween } from "./ranks.ts";

describe("ranks", () => {
  it("fit strictly between two others, ascending, or say that they do not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 1e10 }),
        fc.integer({ min: 1, max: 20 }),
        (before, gap, count) => {
          const ranks = ranksBetween(before, before + gap, count);
          if (ranks === null) expect(gap).toBeLessThanOrEqual(count);
          else {
            const all = [before, ...ranks, before + gap];
            expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b));
          }
        },
      ),
    );
  });

  it("follow a row that is moved, whatever the ranks were", () => {
    const setup = fc
      .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
      .chain((ranks) =>
        fc.record({
          ranks: fc.constant(ranks.toSorted((a, b) => a - b)),
          from: fc.integer({ min: 0, max: ranks.length - 1 }),
          to: fc.integer({ min: 0, max: 10 }),
        }),
      );
    fc.assert(
      fc.property(setup, ({ ranks, from, to }) => {
        const rows = ranks.map((rank, index) => ({ id: `r${index}`, rank }));
        const changes = ranksAfterMove(rows, `r${from}`, to);
        const after = rows
          .map((row) => ({ id: row.id, rank: changes.get(row.id) ?? row.rank }))
          .toSorted((a, b) => a.rank - b.rank)
          .map((row) => row.id);
        const expected = rows.map((row) => row.id).filter((id) => id !== `r${from}`);
        expected.splice(to, 0, `r${from}`);
        expect(after).toEqual(expected);
      }),
    );
  });

  it("stay as they are when the row already stands there", () => {
    const rows = [
      { id: "a", rank: 1 },
      { id: "b", rank: 2 },
    ];
    expect(ranksAfterMove(rows, "b", 1)).toEqual(new Map());
    expect(ranksAfterMove(rows, "unknown", 0)).toEqual(new Map());
  });
});
