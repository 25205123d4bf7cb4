import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, partsOf, weekdayOf } from "../kernel/day-steps.ts";
import { easterOf, holidaysOf, isWorkingDay } from "./holidays.ts";

const national = { alsaceMoselle: false, whitMondayWorked: false };
const alsace = { ...national, alsaceMoselle: true };
const worked = { ...national, whitMondayWorked: true };

const year = fc.integer({ min: 1900, max: 2299 });
const settings = fc.record({ alsaceMoselle: fc.boolean(), whitMondayWorked: fc.boolean() });
const day = fc.integer({ min: 0, max: 140_000 }).map((days) => addDays("1900-01-01", days));

describe("easterOf", () => {
  it.each([
    ["1818-03-22", "the earliest there is"],
    ["1943-04-25", "the latest there is"],
    ["1954-04-18", "a year where the rule of the moon is corrected"],
    ["1981-04-19", "the other year where it is"],
    ["2000-04-23", "a leap year of a century"],
    ["2019-04-21", "the moon is full at the equinox"],
    ["2029-04-01", "the first of April"],
    ["2100-03-28", "a century without its leap day"],
  ])("is on %s: %s", (date) => {
    expect(easterOf(partsOf(date).year)).toBe(date);
  });

  it("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(year, (of) => {
        const easter = easterOf(of);
        expect(weekdayOf(easter)).toBe(0);
        expect(easter >= `${of}-03-22` && easter <= `${of}-04-25`).toBe(true);
      }),
    );
  });
});

describe("holidaysOf", () => {
  it("lists the eleven of the country", () => {
    expect(holidaysOf(2030, national)).toEqual([
      "2030-01-01",
      "2030-04-22",
      "2030-05-01",
      "2030-05-08",
      "2030-05-30",
      "2030-06-10",
      "2030-07-14",
      "2030-08-15",
      "2030-11-01",
      "2030-11-11",
      "2030-12-25",
    ]);
  });

  it("tells a day once where Ascension is the first of May", () => {
    expect(holidaysOf(2008, national).filter((date) => date.startsWith("2008-05-01"))).toEqual([
      "2008-05-01",
    ]);
    expect(holidaysOf(2008, national)).toHaveLength(10);
  });

  it("has Good Friday and 26 December too in Alsace-Moselle", () => {
    const others = new Set(holidaysOf(2030, national));
    expect(holidaysOf(2030, alsace).filter((date) => !others.has(date))).toEqual([
      "2030-04-19",
      "2030-12-26",
    ]);
  });

  it("leaves Whit Monday out where it is worked", () => {
    expect(holidaysOf(2030, national).filter((date) => isWorkingDay(date, worked))).toEqual([
      "2030-06-10",
    ]);
  });
});

describe("isWorkingDay", () => {
  it("is every day from Monday to Friday that is not in the list of its year", () => {
    fc.assert(
      fc.property(day, settings, (date, with_) => {
        const isWeekend = [0, 6].includes(weekdayOf(date));
        const listed = holidaysOf(partsOf(date).year, with_).includes(date);
        expect(isWorkingDay(date, with_)).toBe(!isWeekend && !listed);
      }),
      { numRuns: 500 },
    );
  });

  it("makes no Monday up for a holiday on a Sunday", () => {
    expect(weekdayOf("2032-08-15")).toBe(0);
    expect(isWorkingDay("2032-08-16", national)).toBe(true);
  });
});
