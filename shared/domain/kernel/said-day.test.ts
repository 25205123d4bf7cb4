import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { parseDueDate } from "./due-date.ts";

// A Sunday.
const TODAY = "2026-11-22";

describe("parseDueDate", () => {
  it.each([
    ["aujourd’hui", "2026-11-22"],
    ["Aujourd'hui", "2026-11-22"],
    ["demain", "2026-11-23"],
    ["tomorrow", "2026-11-23"],
    ["après-demain", "2026-11-24"],
    ["vendredi", "2026-11-27"],
    ["ven", "2026-11-27"],
    ["Vendredi prochain", "2026-11-27"],
    ["next friday", "2026-11-27"],
    ["dimanche", "2026-11-29"],
    ["dans 3 jours", "2026-11-25"],
    ["in 2 weeks", "2026-12-06"],
    ["3j", "2026-11-25"],
    ["fin du mois", "2026-11-30"],
    ["12/12", "2026-12-12"],
    ["le 12/12", "2026-12-12"],
    ["12.12.26", "2026-12-12"],
    ["12-12-2027", "2027-12-12"],
    ["1/2", "2027-02-01"],
    ["22/11", "2026-11-22"],
    ["29/2", "2028-02-29"],
    ["12 déc.", "2026-12-12"],
    ["1er décembre", "2026-12-01"],
    ["december 1st", "2026-12-01"],
    ["dec 12", "2026-12-12"],
    ["12 December 2027", "2027-12-12"],
    ["15", "2026-12-15"],
    ["31", "2026-12-31"],
    ["2026-12-12", "2026-12-12"],
  ])("reads %s", (text, expected) => {
    expect(parseDueDate(text, TODAY)).toBe(expected);
  });

  it.each([
    "",
    "32/12",
    "12/13",
    "30/02/2027",
    "ma",
    "jui",
    "bientôt",
    "12/12/12/12",
    "2026-02-31",
  ])("does not guess %j", (text) => {
    expect(parseDueDate(text, TODAY)).toBeNull();
  });

  it("finds again any date to come written as day and month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const date = new Date(Date.parse(`${TODAY}T00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const typed = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
        expect(parseDueDate(typed, TODAY)).toBe(date);
      }),
    );
  });

  it("answers a real date or nothing, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = parseDueDate(text, TODAY);
        expect(date === null || IsoDate.safeParse(date).success).toBe(true);
      }),
    );
  });
});
