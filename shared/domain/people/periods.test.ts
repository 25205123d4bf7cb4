import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, holdsOn, overlaps, periodProblem, type Period } from "./periods.ts";

const day = fc.integer({ min: 0, max: 60 }).map((n) => {
  const date = new Date(Date.UTC(2024, 1, 1 + n));
  return date.toISOString().slice(0, 10);
});
const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.option(day))
  .map(([a, b]) => (b !== null && b < a ? { start: b, end: a } : { start: a, end: b }));

describe("holdsOn", () => {
  const held = { start: "2024-02-01", end: "2024-03-01" };
  it.each([
    ["2024-01-31", false],
    ["2024-02-01", true],
    ["2024-02-29", true],
    ["2024-03-01", false],
  ])("on %s is %s", (date, expected) => expect(holdsOn(held, date)).toBe(expected));

  it("never ends without an end", () => {
    expect(holdsOn({ start: "2024-02-01", end: null }, "2999-12-31")).toBe(true);
  });
});

describe("overlaps", () => {
  it("lets one period follow another on the same day", () => {
    const first = { start: "2023-01-01", end: "2024-01-01" };
    expect(overlaps(first, { start: "2024-01-01", end: null })).toBe(false);
  });

  it("is true exactly when a day is held by both", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const days = Array.from({ length: 62 }, (_, n) =>
          new Date(Date.UTC(2024, 1, 1 + n)).toISOString().slice(0, 10),
        );
        expect(overlaps(a, b)).toBe(days.some((date) => holdsOn(a, date) && holdsOn(b, date)));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });
});

it("covers a period exactly when none of its days is left out", () => {
  const days = Array.from({ length: 62 }, (_, n) =>
    new Date(Date.UTC(2024, 1, 1 + n)).toISOString().slice(0, 10),
  );
  fc.assert(
    fc.property(period, period, (outer, inner) => {
      if (!covers(outer, inner)) return;
      expect(days.filter((date) => holdsOn(inner, date) && !holdsOn(outer, date))).toEqual([]);
    }),
  );
  expect(covers({ start: "2024-01-01", end: null }, { start: "2024-01-01", end: null })).toBe(true);
});

describe("periodProblem", () => {
  const held = [{ start: "2024-01-01", end: null }];
  it.each([
    [{ start: "2023-01-01", end: "2024-01-01" }, null],
    [{ start: "2023-01-01", end: "2024-01-02" }, "status_overlap"],
    [{ start: "2025-01-01", end: null }, "status_overlap"],
    [{ start: "2023-02-01", end: "2023-01-31" }, "end_before_start"],
    [{ start: "2023-02-01", end: "2023-02-01" }, null],
  ])("of %o is %s", (candidate, expected) => {
    expect(periodProblem(candidate, held)).toBe(expected);
  });
});
