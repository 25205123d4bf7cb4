import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, lastOfMonth } from "#shared/domain/kernel/day-steps.ts";
import {
  checkAgainstPublished,
  type PeriodCount,
  type PublishedCount,
} from "./published-before.ts";
import { USUAL, type SmallCounts } from "./threshold.ts";

/** Whole months of 2031, from one to another. */
function months(first: number, last: number, count: number, step = 1): PeriodCount {
  const start = addMonths("2031-01-01", first - 1);
  return { start, end: lastOfMonth(2031, last), count, step };
}

const earlier = (publication: string, at: number, figure: PeriodCount): PublishedCount => ({
  publication,
  at,
  ...figure,
});

const spring = earlier("spring", 1, months(1, 3, 11));
const summer = earlier("summer", 2, months(1, 6, 17));
const withoutZeros: SmallCounts = { ...USUAL, showsZeros: false };

describe("a figure beside earlier ones", () => {
  it("is refused where it is small itself", () => {
    expect(checkAgainstPublished(months(1, 3, 4), [], USUAL)).toEqual({ kind: "small" });
    expect(checkAgainstPublished(months(1, 3, 0), [], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 3, 0), [], withoutZeros)).toEqual({ kind: "small" });
  });

  it("names the publication from which it tells a few by subtraction", () => {
    expect(checkAgainstPublished(months(1, 9, 20), [spring, summer], USUAL)).toEqual({
      kind: "difference",
      publication: "summer",
      start: "2031-07-01",
      end: "2031-09-30",
      atMost: 3,
    });
  });

  it("is published where the difference is the threshold, or the same again", () => {
    expect(checkAgainstPublished(months(1, 9, 22), [spring, summer], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 6, 17), [spring, summer], USUAL)).toBeNull();
  });

  it("tells that there were none only where zeros are shown", () => {
    expect(checkAgainstPublished(months(1, 9, 17), [summer], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 9, 17), [summer], withoutZeros)).toMatchObject({
      kind: "difference",
      atMost: 0,
    });
  });

  it("is refused where only several together tell it", () => {
    const whole = earlier("year", 3, months(1, 12, 40));
    // 40 without 17 without 21: two are left from October on.
    expect(checkAgainstPublished(months(7, 9, 21), [spring, summer, whole], USUAL)).toMatchObject({
      kind: "difference",
      start: "2031-10-01",
      end: "2031-12-31",
      atMost: 2,
    });
  });

  it("is refused where it leaves few on both sides of what lies within it", () => {
    const middle = earlier("middle", 1, months(4, 6, 14));
    expect(checkAgainstPublished(months(1, 12, 17), [middle], USUAL)).toMatchObject({
      kind: "difference",
      publication: "middle",
      atMost: 3,
    });
  });

  it("has nothing to do with periods that share no day with it", () => {
    expect(checkAgainstPublished(months(7, 9, 6), [spring, summer], USUAL)).toBeNull();
  });

  it("corrects an earlier one by the threshold or more, and not by less", () => {
    expect(checkAgainstPublished(months(1, 6, 19), [summer], USUAL)).toEqual({
      kind: "correction",
      publication: "summer",
      by: 2,
    });
    expect(checkAgainstPublished(months(1, 9, 16), [summer], USUAL)).toMatchObject({
      kind: "correction",
      by: 1,
    });
    expect(checkAgainstPublished(months(1, 6, 22), [summer], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 6, 12), [summer], USUAL)).toBeNull();
  });

  it("corrects the sum of parts, which a reader adds up", () => {
    const parts = [spring, earlier("second", 2, months(4, 6, 8))];
    expect(checkAgainstPublished(months(1, 6, 22), parts, USUAL)).toEqual({
      kind: "correction",
      publication: "spring",
      by: 3,
    });
  });

  it("counts from a correction on, once it is published", () => {
    const corrected = earlier("corrected", 3, months(1, 6, 25));
    expect(checkAgainstPublished(months(1, 9, 31), [summer, corrected], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 9, 27), [summer, corrected], USUAL)).toMatchObject({
      kind: "difference",
      publication: "corrected",
      atMost: 2,
    });
  });

  it("is not refused for what was known before it", () => {
    const careless = earlier("careless", 3, months(1, 9, 19));
    expect(checkAgainstPublished(months(1, 12, 30), [summer, careless], USUAL)).toBeNull();
  });

  it("may be rounded where the exact one tells too much", () => {
    const rounded = earlier("rounded", 1, months(1, 6, 20, 10));
    expect(checkAgainstPublished(months(1, 9, 20, 10), [rounded], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 9, 20), [rounded], USUAL)).toBeNull();
    expect(checkAgainstPublished(months(1, 9, 17), [rounded], USUAL)).toMatchObject({ atMost: 2 });
  });

  it("leaves a reader no quarter of fewer than five, whatever cumulative figures were let through", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 });
    const asked = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 6 });
    fc.assert(
      fc.property(counts, asked, (of, pairs) => {
        const out: (readonly [number, number])[] = [];
        const published: PublishedCount[] = [];
        for (const [one, other] of pairs) {
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          const sum = of.slice(first, last + 1).reduce((all, count) => all + count, 0);
          const figure = months(3 * first + 1, 3 * last + 3, sum);
          if (checkAgainstPublished(figure, published, USUAL) !== null) continue;
          published.push(earlier(`${published.length}`, published.length, figure));
          out.push([first, last]);
        }
        const told = out.map(([first, last]) => ({ first, last, sum: sumOf(of, first, last) }));
        const agree = quarters(40).filter((list) =>
          told.every(({ first, last, sum }) => sumOf(list, first, last) === sum),
        );
        for (const at of of.keys()) {
          if (!out.some(([first, last]) => first <= at && at <= last)) continue;
          const most = Math.max(...agree.map((list) => list[at] ?? 0));
          expect(most === 0 || most >= USUAL.threshold).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is answered beside forty cumulative ones", () => {
    const published = Array.from({ length: 40 }, (_, at) =>
      earlier(`${at}`, at, {
        start: "2031-01-01",
        end: addDays("2031-01-31", 31 * at),
        count: 9 * at + 9,
        step: 1,
      }),
    );
    const next = { start: "2031-01-01", end: addDays("2031-01-31", 31 * 40), step: 1 };
    expect(checkAgainstPublished({ ...next, count: 369 }, published, USUAL)).toBeNull();
    expect(checkAgainstPublished({ ...next, count: 362 }, published, USUAL)).toMatchObject({
      kind: "difference",
      publication: "39",
      atMost: 2,
    });
  });
});

function sumOf(list: readonly number[], first: number, last: number): number {
  return list.slice(first, last + 1).reduce((all, count) => all + count, 0);
}

/** All that four quarters may be, each as what is needed to tell: 0 to 9 exactly, and all they may come to. */
const allQuarters: number[][] = [];

function quarters(most: number): readonly number[][] {
  if (allQuarters.length > 0) return allQuarters;
  const values = Array.from({ length: most - 3 }, (_, value) => value);
  for (const a of values) {
    for (const b of values) {
      for (const c of values) {
        if (a + b + c > most) continue;
        for (const d of values) if (a + b + c + d <= most) allQuarters.push([a, b, c, d]);
      }
    }
  }
  return allQuarters;
}
