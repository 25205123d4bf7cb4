import { expect, it } from "vitest";
import { stripOf } from "./strip-bars.ts";

const mandate = (
  id: string,
  start: string,
  plannedEnd: string | null,
  end: string | null = null,
) => ({
  id,
  start,
  plannedEnd,
  end,
});

it("goes from the first mandate to some months after today, each bar as long as it was held", () => {
  const { bars, years, today } = stripOf(
    [mandate("now", "2026-01-01", null), mandate("over", "2025-01-01", "2025-12-31", "2025-06-30")],
    "2026-09-30",
  );
  const days = 729;
  expect(years).toEqual([{ year: "2026", at: 365 / days }]);
  expect(today).toBeCloseTo(637 / days);
  expect(bars).toEqual([
    { id: "now", from: 365 / days, length: 364 / days, goesOn: true },
    { id: "over", from: 0, length: 181 / days, goesOn: false },
  ]);
});

it("has today in it where all is to come", () => {
  const { today, bars } = stripOf([mandate("next", "2026-12-01", "2027-11-30")], "2026-11-01");
  expect(today).toBe(0);
  expect(bars[0]?.from).toBeGreaterThan(0);
  expect((bars[0]?.from ?? 0) + (bars[0]?.length ?? 0)).toBeCloseTo(1);
});
