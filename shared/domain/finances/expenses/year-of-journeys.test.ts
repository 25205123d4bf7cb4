import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annual, type VehicleFacts } from "../mileage.ts";
import { factsOn, sameFacts } from "./vehicle-power.ts";
import { yearOfJourneys, type CountedJourney } from "./year-of-journeys.ts";

const five: VehicleFacts = { vehicle: "car", power: 5, isElectric: false };
const seven: VehicleFacts = { ...five, power: 7 };
const of = (whole: number, facts = five, kept: number | null = null): CountedJourney => ({
  whole,
  facts,
  kept,
});

describe("journeys of a year", () => {
  it("add up to the scale of the whole, whatever they are cut into", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80_000 }), { maxLength: 12 }), (wholes) => {
        const { amounts, gap } = yearOfJourneys(
          2025,
          wholes.map((whole) => of(whole)),
        );
        const sum = amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
        const total = wholes.reduce((all, one) => all + one, 0);
        expect(sum + gap).toBe(annual(2025, five, total));
        expect(amounts.every((one) => one === null || one > 0)).toBe(true);
      }),
    );
  });

  it("keep what was handed in, and the next makes up for it", () => {
    // 100 km at 0,636: 63,60; the first was handed in at 10 euros too much.
    const kept = [of(1_000, five, 7_360), of(1_000)];
    expect(yearOfJourneys(2025, kept)).toEqual({ amounts: [7_360, 5_360], gap: 0 });
    expect(yearOfJourneys(2025, kept.slice(0, 1))).toEqual({ amounts: [7_360], gap: -1_000 });
    const toolittle = [of(1_000, five, 6_000)];
    expect(yearOfJourneys(2025, toolittle).gap).toBe(360);
    // One that has nothing to add has no amount, and what is over goes to the next.
    expect(yearOfJourneys(2025, [of(1_000, five, 20_000), of(1_000), of(2_000)])).toEqual({
      amounts: [20_000, null, 5_440],
      gap: 0,
    });
  });

  it("take the power of their day, and the tier of the year’s total", () => {
    // 4 900 km at 0,636, then 200 km by the table of 7 CV, across its first tier.
    const before = 311_640;
    const across = (annual(2025, seven, 51_000) ?? 0) - (annual(2025, seven, 49_000) ?? 0);
    expect(yearOfJourneys(2025, [of(49_000), of(2_000, seven)])).toEqual({
      amounts: [before, across],
      gap: 0,
    });
  });

  it("come to nothing where no scale is known", () => {
    expect(yearOfJourneys(null, [of(1_000), of(1_000, five, 500)])).toEqual({
      amounts: [null, 500],
      gap: 0,
    });
  });
});

describe("the power of a vehicle on a day", () => {
  const car = {
    ...five,
    powers: [
      { since: "2025-09-01", power: 3, isElectric: true },
      { since: "2025-03-01", power: 7, isElectric: false },
    ],
  };

  it("is the last that was said from that day or before, and what it was noted with until then", () => {
    expect(factsOn(car, "2025-02-28")).toEqual(five);
    expect(factsOn(car, "2025-03-01")).toEqual(seven);
    expect(sameFacts(factsOn(car, "2025-08-31"), seven)).toBe(true);
    expect(factsOn(car, "2026-01-01")).toMatchObject({ power: 3, isElectric: true });
    expect(sameFacts(factsOn(car, "2026-01-01"), five)).toBe(false);
  });
});
