import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCount, shownDurations, shownPercent } from "./shown.ts";
import { isSmall, USUAL } from "./threshold.ts";

const withoutZeros = { ...USUAL, showsZeros: false };
const shown = { isCellHidden: false, isTotalHidden: false };

describe("shownCount", () => {
  it.each([
    [4, 5, null, "which would become 5"],
    [1, 10, null, "which would become 0"],
    [5, 10, 10, "the least that is shown"],
    [13, 5, 15, "rounded up"],
    [12, 5, 10, "rounded down"],
    [7, 20, null, "which would be shown as none"],
    [0, 10, 0, "a true zero"],
  ])("%i by steps of %i: %s, %s", (...[count, step, figure]) => {
    expect(shownCount(count, step, USUAL)).toBe(figure);
  });

  it("hides a true zero where zeros are not shown", () => {
    expect(shownCount(0, 1, withoutZeros)).toBeNull();
  });

  it("never shows what is small, nor a zero that is none", () => {
    const policy = fc.constantFrom(USUAL, withoutZeros);
    const numbers = [fc.nat({ max: 60 }), fc.integer({ min: 1, max: 50 })] as const;
    fc.assert(
      fc.property(...numbers, policy, (count, step, small) => {
        const figure = shownCount(count, step, small);
        if (figure === null) return;
        expect(isSmall(count, small)).toBe(false);
        expect(figure === 0).toBe(count === 0);
        expect(2 * Math.abs(figure - count)).toBeLessThanOrEqual(step);
      }),
    );
  });
});

describe("shownPercent", () => {
  it.each([
    [12, 48, 250, "both are shown"],
    [7, 21, 333, "in tenths"],
    [2, 48, null, "of two people"],
    [47, 48, null, "one is left over"],
    [48, 48, 1000, "nobody is left over"],
    [0, 48, 0, "nobody"],
    [0, 0, null, "of nobody"],
  ])("of %i among %i: %s, %s", (...[count, of, percent]) => {
    expect(shownPercent({ count, of, ...shown }, USUAL)).toBe(percent);
  });

  it("is hidden with its cell or its total, and where a rest of none is not shown", () => {
    const part = { count: 12, of: 48, ...shown };
    expect(shownPercent({ ...part, isCellHidden: true }, USUAL)).toBeNull();
    expect(shownPercent({ ...part, isTotalHidden: true }, USUAL)).toBeNull();
    expect(shownPercent({ ...part, count: 48 }, withoutZeros)).toBeNull();
  });
});

describe("shownDurations", () => {
  const nothing = { mean: null, shortest: null, longest: null };

  it("tells nothing of four, and the mean of five", () => {
    expect(shownDurations([3, 9, 27, 81], USUAL)).toEqual({ count: null, ...nothing });
    expect(shownDurations([3, 9, 27, 81, 2], USUAL)).toEqual({ ...nothing, count: 5, mean: 24 });
  });

  it("tells none of none", () => {
    expect(shownDurations([], USUAL)).toEqual({ count: 0, ...nothing });
    expect(shownDurations([], withoutZeros)).toEqual({ count: null, ...nothing });
  });

  it("tells an extreme that five cases share", () => {
    const days = [14, 14, 14, 14, 14, 60, 60];
    expect(shownDurations(days, USUAL)).toEqual({
      count: 7,
      mean: 27,
      shortest: 14,
      longest: null,
    });
  });
});
