import { describe, expect, it } from "vitest";
import { nextMeeting, type Cadence } from "./cadence.ts";

const quarter: Cadence = { every: "quarter" };
const fourWeeks: Cadence = { every: "weeks", weeks: 4 };

const due = (openedOn: string, met: string[], day: string) =>
  nextMeeting(quarter, openedOn, met, day).due;

describe("a body that meets within weeks", () => {
  it("has so long from the day it opens, then from its last meeting", () => {
    expect(nextMeeting(fourWeeks, "2026-09-01", [], "2026-09-20")).toEqual({
      last: null,
      due: "2026-09-29",
    });
    expect(
      nextMeeting(
        fourWeeks,
        "2026-09-01",
        ["2026-09-05", "2026-10-03", "2026-12-01"],
        "2026-10-03",
      ),
    ).toEqual({ last: "2026-10-03", due: "2026-10-31" });
  });

  it("is late where the day is past what was due", () => {
    expect(nextMeeting(fourWeeks, "2026-01-01", ["2026-02-01"], "2026-11-27").due).toBe(
      "2026-03-01",
    );
  });
});

describe("a body that meets once a quarter", () => {
  it("has until the end of this one, or of the next where it has met", () => {
    expect(due("2026-01-01", ["2026-07-01"], "2026-10-01")).toBe("2026-12-31");
    expect(due("2026-01-01", ["2026-10-01"], "2026-10-01")).toBe("2027-03-31");
    expect(due("2023-01-01", ["2023-12-31"], "2024-01-31")).toBe("2024-03-31");
  });

  it("is late for the quarter before, if it was open on all its days", () => {
    expect(due("2026-07-01", ["2026-06-30"], "2026-10-01")).toBe("2026-09-30");
    expect(due("2026-07-02", [], "2026-10-01")).toBe("2026-12-31");
  });
});
