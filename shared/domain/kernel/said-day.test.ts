import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IsoDate } from "./dates.ts";
import { readDay } from "./said-day.ts";

// A Sunday.
const TODAY = "2026-11-22";

describe("readDay", () => {
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
    ["hier", "2026-11-21"],
    ["samedi 12 décembre", "2026-12-12"],
    ["Mardi 8 décembre", "2026-12-08"],
    ["vendredi 4", "2026-12-04"],
    ["vendredi 20 novembre", "2026-11-20"],
    ["vendredi 1er janvier 2027", "2027-01-01"],
    ["Saturday 12 December", "2026-12-12"],
    ["dans deux semaines", "2026-12-06"],
    ["dans trois jours", "2026-11-25"],
    ["dans une semaine", "2026-11-29"],
    ["dans un mois", "2026-12-22"],
    ["dans trois mois", "2027-02-22"],
    ["le mois prochain", "2026-12-22"],
    ["in a month", "2026-12-22"],
    ["quinze jours", "2026-12-06"],
    ["dans huit jours", "2026-11-29"],
    ["15 jours", "2026-12-07"],
    ["mardi en huit", "2026-12-01"],
    ["mardi en quinze", "2026-12-08"],
    ["demain en huit", "2026-11-30"],
    ["tuesday week", "2026-12-01"],
    ["mi-décembre", "2026-12-15"],
    ["mi-novembre", "2027-11-15"],
    ["fin décembre", "2026-12-31"],
    ["fin novembre", "2026-11-30"],
    ["début janvier", "2027-01-01"],
    ["début d’avril", "2027-04-01"],
    ["fin février 2028", "2028-02-29"],
    ["end of march", "2027-03-31"],
    ["fin d’année", "2026-12-31"],
  ])("reads %s", (text, expected) => {
    expect(readDay(text, TODAY)).toBe(expected);
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
    "dimanche 12 décembre",
    "mardi en",
    "dans mois",
    "fin",
    "mi-bientôt",
    "constructor",
    "3 constructor",
    "fin toString",
    "fin janvier 0050",
  ])("does not guess %j", (text) => {
    expect(readDay(text, TODAY)).toBeNull();
  });

  it("finds again any date to come written as day and month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const date = new Date(Date.parse(`${TODAY}T00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10);
        const typed = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
        expect(readDay(typed, TODAY)).toBe(date);
      }),
    );
  });

  it("answers a real date or nothing, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = readDay(text, TODAY);
        expect(date === null || IsoDate.safeParse(date).success).toBe(true);
      }),
    );
  });
});
