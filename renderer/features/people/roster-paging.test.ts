import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJump, pagesOf, placeOf } from "./roster-paging.ts";

describe("pagesOf", () => {
  it("asks for nothing of an empty roster", () => {
    expect(pagesOf({ first: 0, last: -1 }, 0)).toEqual([]);
    expect(pagesOf({ first: 0, last: 30 }, 0)).toEqual([]);
  });

  it("asks for the page in sight only", () => {
    expect(pagesOf({ first: 130, last: 160 }, 500_000)).toEqual([1]);
  });

  it("asks for the neighbour when close to the edge", () => {
    expect(pagesOf({ first: 150, last: 185 }, 500_000)).toEqual([1, 2]);
    expect(pagesOf({ first: 105, last: 140 }, 500_000)).toEqual([0, 1]);
  });

  it("stops at the last page", () => {
    expect(pagesOf({ first: 60, last: 99 }, 100)).toEqual([0]);
    expect(pagesOf({ first: 60, last: 100 }, 101)).toEqual([0, 1]);
  });

  it("always holds every row in sight, and few pages", () => {
    const rows = fc.tuple(
      fc.integer({ min: 1, max: 500_000 }),
      fc.nat(),
      fc.integer({ min: 0, max: 80 }),
    );
    fc.assert(
      fc.property(rows, ([count, start, height]) => {
        const first = start % count;
        const last = Math.min(count - 1, first + height);
        const pages = pagesOf({ first, last }, count);
        expect(pages).toContain(placeOf(first).page);
        expect(pages).toContain(placeOf(last).page);
        expect(pages.length).toBeLessThanOrEqual(3);
        expect(pages.every((page) => page >= 0 && page * 100 < count)).toBe(true);
      }),
    );
  });
});

describe("isJump", () => {
  it("is one only when no page asked for is next to one in sight", () => {
    expect(isJump([], [40])).toBe(false);
    expect(isJump([0, 1], [])).toBe(false);
    expect(isJump([0, 1], [1, 2])).toBe(false);
    expect(isJump([0, 1], [2, 3])).toBe(false);
    expect(isJump([0, 1], [3])).toBe(true);
    expect(isJump([2500], [0])).toBe(true);
  });
});
