import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "#shared/domain/kernel/said-day.ts";
import { daysBetween, exactDate, plainDate, sayDate, shortDate, todayIso } from "./dates.ts";

const fr = { today: "aujourd’hui", tomorrow: "demain", yesterday: "hier" };
const en = { today: "today", tomorrow: "tomorrow", yesterday: "yesterday" };
const today = "2026-11-22";

describe("sayDate", () => {
  it.each([
    ["2026-11-22", "aujourd’hui"],
    ["2026-11-23", "demain"],
    ["2026-11-21", "hier"],
    ["2026-11-24", "mardi 24 novembre"],
    ["2026-03-01", "1er mars"],
    ["2027-01-05", "mardi 5 janvier 2027"],
    ["2019-06-30", "30 juin 2019"],
  ])("says %s as %s", (date, said) => {
    expect(sayDate(date, "fr", fr, today)).toBe(said);
  });

  it("is understood again where it is said of a day that is near, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: -59, max: 59 }), (days) => {
        const date = todayIso(new Date(2026, 10, 22 + days));
        expect(readDay(sayDate(date, "fr", fr, today), today)).toBe(date);
        expect(readDay(sayDate(date, "en", en, today), today)).toBe(date);
      }),
    );
  });

  it("writes a day out where it must not be said from today", () => {
    expect(plainDate("2026-11-23", "fr", today)).toBe("lundi 23 novembre");
    expect(plainDate("2027-01-05", "fr", today)).toBe("mardi 5 janvier 2027");
  });

  it("says it in English with the day first", () => {
    expect(sayDate("2026-11-24", "en", en, today)).toBe("Tuesday 24 November");
  });
});

it("writes the exact date, and a short one for lists", () => {
  expect(exactDate("2026-11-24", "fr")).toBe("mardi 24 novembre 2026");
  expect(exactDate("2026-12-01", "fr")).toBe("mardi 1er décembre 2026");
  expect(exactDate("2026-12-11", "fr")).toBe("vendredi 11 décembre 2026");
  expect(shortDate("2026-03-01", "fr")).toBe("01/03/2026");
});

it("counts days across a change of clocks", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

it("takes the local day", () => {
  expect(todayIso(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
});
