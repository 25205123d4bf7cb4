import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInZone } from "../kernel/day-in-zone.ts";
import { addDays, addMonths, LAST_DAY, partsOf } from "../kernel/day-steps.ts";
import {
  DeadlineCalendar,
  dueDays,
  dueOn,
  nearnessOf,
  overdueFrom,
  ReceivedAt,
  receivedOn,
} from "./deadlines.ts";
import { isWorkingDay } from "./holidays.ts";

const paris = { alsaceMoselle: false, whitMondayWorked: false, timeZone: "Europe/Paris" };
const strasbourg = { ...paris, alsaceMoselle: true };
const solidarity = { ...paris, whitMondayWorked: true };
const inZone = (timeZone: string) => ({ ...paris, timeZone });

const working = (count: number) => ({ count, unit: "working_days", movesOffDays: false }) as const;
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));
const count = fc.integer({ min: 1, max: 60 });
const calendar = fc.record({
  alsaceMoselle: fc.boolean(),
  whitMondayWorked: fc.boolean(),
  timeZone: fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Cayenne", "Pacific/Noumea"),
});

describe("working days", () => {
  it.each([
    ["2031-04-09", 2, "2031-04-11", "2031-04-15", "2031-04-11", "on the eve of Good Friday"],
    ["2031-05-29", 1, "2031-05-30", "2031-05-30", "2031-05-30", "before Whitsun"],
    ["2031-05-30", 1, "2031-06-03", "2031-06-03", "2031-06-02", "over Whit Monday"],
    ["2030-12-24", 1, "2030-12-26", "2030-12-27", "2030-12-26", "on Christmas Eve"],
    ["2031-11-01", 2, "2031-11-04", "2031-11-04", "2031-11-04", "on a holiday, a Saturday"],
    ["2032-12-30", 3, "2033-01-04", "2033-01-04", "2033-01-04", "across the year"],
  ])("from %s, %i: %s, %s in Alsace-Moselle, %s with Whit Monday: %s", (...example) => {
    const [from, days, national, alsace, whit] = example;
    expect([paris, strasbourg, solidarity].map((one) => dueOn(working(days), from, one))).toEqual([
      national,
      alsace,
      whit,
    ]);
  });

  it("are so many after the day they run from, the last being one", () => {
    fc.assert(
      fc.property(day, count, calendar, (from, many, of) => {
        const due = dueOn(working(many), from, of);
        let counted = 0;
        for (let one = addDays(from, 1); one <= due; one = addDays(one, 1)) {
          if (isWorkingDay(one, of)) counted += 1;
        }
        expect(counted).toBe(many);
        expect(isWorkingDay(due, of)).toBe(true);
      }),
    );
  });

  it("end with the last day that can be told", () => {
    expect(dueOn(working(1_000), "9999-12-30", paris)).toBe(LAST_DAY);
  });
});

describe("days and months", () => {
  it("move from a Sunday, a holiday, or both in a row, where the protocol says so", () => {
    const term = { count: 10, unit: "days" } as const;
    expect(dueDays(term, "2031-04-03", paris)).toEqual({
      asWritten: "2031-04-13",
      moved: "2031-04-15",
    });
    expect(dueOn({ ...term, movesOffDays: false }, "2031-04-03", paris)).toBe("2031-04-13");
    expect(dueOn({ ...term, movesOffDays: true }, "2031-04-03", paris)).toBe("2031-04-15");
  });

  it("stay on a working day", () => {
    expect(dueDays({ count: 1, unit: "days" }, "2031-04-15", paris)).toEqual({
      asWritten: "2031-04-16",
      moved: "2031-04-16",
    });
  });

  it.each([
    ["2031-01-31", 1, "2031-02-28"],
    ["2031-10-31", 4, "2032-02-29"],
    ["2032-02-29", 12, "2033-02-28"],
    ["2031-02-28", 1, "2031-03-28"],
    ["2031-08-31", 3, "2031-11-30"],
  ])("from %s, %i months end on %s", (from, months, due) => {
    expect(dueDays({ count: months, unit: "months" }, from, paris).asWritten).toBe(due);
  });

  it("of months keep the day of the month, or take the last of a shorter one", () => {
    fc.assert(
      fc.property(day, count, calendar, (from, months, of) => {
        const { asWritten, moved } = dueDays({ count: months, unit: "months" }, from, of);
        const isLast = partsOf(addDays(asWritten, 1)).day === 1;
        expect(partsOf(asWritten).day === partsOf(from).day || isLast).toBe(true);
        expect(asWritten).toBe(addMonths(from, months));
        expect(moved >= asWritten && moved <= addDays(asWritten, 5)).toBe(true);
        expect(isWorkingDay(moved, of)).toBe(true);
      }),
    );
  });
});

describe("receivedOn", () => {
  it.each([
    ["2031-06-30T22:30Z", "Europe/Paris", "2031-07-01"],
    ["2031-12-31T22:30Z", "Europe/Paris", "2031-12-31"],
    ["2031-07-01T00:20+02:00", "America/Martinique", "2031-06-30"],
    ["2031-07-01T00:20:59.5+02:00", "Europe/Paris", "2031-07-01"],
    ["2031-06-30T20:30-04:00", "Indian/Reunion", "2031-07-01"],
    ["2031-06-30", "Pacific/Noumea", "2031-06-30"],
  ])("%s in %s is %s", (at, zone, on) => {
    expect(receivedOn(ReceivedAt.parse(at), inZone(zone))).toBe(on);
  });

  it("takes no moment without an offset, and no zone that is none", () => {
    expect(ReceivedAt.safeParse("2031-06-30T20:30").success).toBe(false);
    expect(ReceivedAt.safeParse("2031-02-30").success).toBe(false);
    expect(DeadlineCalendar.safeParse(inZone("Europe/Nowhere")).success).toBe(false);
  });
});

describe("overdueFrom", () => {
  it.each([
    ["2031-03-30", "Europe/Paris", "2031-03-30T22:00:00.000Z", "a day of 23 hours"],
    ["2031-10-26", "Europe/Paris", "2031-10-26T23:00:00.000Z", "a day of 25 hours"],
    ["2024-04-25", "Africa/Cairo", "2024-04-25T22:00:00.000Z", "no midnight: from one o’clock"],
    ["2011-12-29", "Pacific/Apia", "2011-12-30T10:00:00.000Z", "no 30 December at all"],
    ["2031-05-04", "Pacific/Kiritimati", "2031-05-04T10:00:00.000Z", "the earliest place"],
    ["2031-05-04", "Etc/GMT+12", "2031-05-05T12:00:00.000Z", "the latest place"],
  ])("%s in %s: %s (%s)", (due, zone, from) => {
    expect(overdueFrom(due, inZone(zone))).toBe(from);
  });

  it("is the first moment at which the deadline is said to be over", () => {
    fc.assert(
      fc.property(day, calendar, (due, of) => {
        const from = Date.parse(overdueFrom(due, of));
        expect(nearnessOf(due, from, of).kind).toBe("overdue");
        expect(nearnessOf(due, from - 1, of)).toEqual({ kind: "today" });
        expect(dayInZone(from, of.timeZone)).toBe(addDays(due, 1));
      }),
    );
  });
});

describe("nearnessOf", () => {
  it("says tomorrow the whole eve, though it has 25 hours", () => {
    expect(near("2031-10-25T23:59:59+02:00")).toEqual({ kind: "later", days: 2 });
    expect(near("2031-10-26T00:00+02:00")).toEqual({ kind: "tomorrow" });
    expect(near("2031-10-26T23:59:59+01:00")).toEqual({ kind: "tomorrow" });
    expect(near("2031-10-27T00:00+01:00")).toEqual({ kind: "today" });
    expect(near("2031-10-29T00:00+01:00")).toEqual({ kind: "overdue", days: 2 });
  });
});

function near(at: string) {
  return nearnessOf("2031-10-27", Date.parse(at), paris);
}
