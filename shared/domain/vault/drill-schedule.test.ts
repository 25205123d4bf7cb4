import { describe, expect, it } from "vitest";
import { drillDueAt, isDrillDue } from "./drill-schedule.ts";

const at = (text: string) => Date.parse(text);

describe("a drill", () => {
  it.each([
    ["2026-11-22T10:00:00Z", "2027-02-22T10:00:00Z"],
    ["2026-11-30T23:59:00Z", "2027-02-28T23:59:00Z"],
    ["2027-11-30T10:00:00Z", "2028-02-29T10:00:00Z"],
    ["2026-12-31T00:00:00Z", "2027-03-31T00:00:00Z"],
  ])("of %s is due on %s", (since, due) => {
    expect(new Date(drillDueAt(at(since))).toISOString()).toBe(new Date(due).toISOString());
    expect(isDrillDue(at(since), at(due) - 1)).toBe(false);
    expect(isDrillDue(at(since), at(due))).toBe(true);
  });

  it("dated after now is due", () => {
    expect(isDrillDue(at("2030-01-01T00:00:00Z"), at("2026-11-22T10:00:00Z"))).toBe(true);
  });
});
