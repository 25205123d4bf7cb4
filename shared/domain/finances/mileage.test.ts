import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mileageDue, readDistance, type VehicleFacts } from "./mileage.ts";

const car = (power: number, isElectric = false): VehicleFacts => ({
  vehicle: "car",
  power,
  isElectric,
});
const km = (distance: number) => Math.round(distance * 10);

describe("kilometres of a year, by person and vehicle", () => {
  it.each([
    ["a first journey", 2025, car(5), 0, 250, 15_900],
    ["a journey that crosses 5,000 km", 2025, car(5), 4_800, 400, 19_860],
    ["a journey that crosses 20,000 km", 2024, car(5), 19_950, 100, 4_420],
    ["nine horsepower as seven and more", 2025, car(9), 0, 100, 6_970],
    ["two horsepower as three and less", 2025, car(2), 0, 100, 5_290],
    ["an electric car, a fifth more", 2025, car(5, true), 0, 500, 38_160],
    ["a volunteer's flat rate of 2019", 2019, car(5), 0, 200, 6_380],
  ] as const)("count %s", (_, year, facts, before, journey, cents) => {
    expect(mileageDue(year, facts, km(before), km(journey))).toEqual({ cents });
  });

  it("count a motorcycle over its own bounds", () => {
    const facts = { vehicle: "motorcycle", power: 4, isElectric: false } as const;
    expect(mileageDue(2025, facts, km(2_950), km(100))).toEqual({ cents: 2_750 });
  });

  it("ask for the scale of a year that has none", () => {
    expect(mileageDue(2031, car(5), 0, km(10))).toEqual({ problem: "no_scale" });
  });

  it("give each claim what the rounding of the year leaves it", () => {
    const claims = [0, 70, 140].map((before) => mileageDue(2025, car(3), before, 70));
    expect(claims).toEqual([{ cents: 370 }, { cents: 371 }, { cents: 370 }]);
  });
});

it("claims add up to the scale of the year, whatever they are cut into", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 30 }),
      (journeys) => {
        let before = 0;
        let sum = 0;
        for (const journey of journeys) {
          const due = mileageDue(2025, car(6), before, journey);
          sum += "cents" in due ? due.cents : Number.NaN;
          before += journey;
        }
        expect(mileageDue(2025, car(6), 0, before)).toEqual({ cents: sum });
      },
    ),
  );
});

describe("a distance as people write it", () => {
  it.each([
    ["12", 120],
    ["12,4", 124],
    ["12.4 km", 124],
    ["1 200 km", 12_000],
    ["12,40", 124],
  ])("%s", (text, distance) => {
    expect(readDistance(text)).toEqual({ distance });
  });

  it.each([
    ["", "empty"],
    ["loin", "not_a_distance"],
    ["0", "zero"],
    ["-10", "negative"],
    ["12,45", "too_precise"],
    ["9999999", "too_far"],
  ])("%s is not one: %s", (text, problem) => {
    expect(readDistance(text)).toEqual({ problem });
  });
});
