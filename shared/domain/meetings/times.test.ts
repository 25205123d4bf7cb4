import { describe, expect, it } from "vitest";
import { endFollowsStart, meetingMinutes } from "./times.ts";

describe("the times of a meeting", () => {
  it.each([
    ["20:30", "22:45", 135, true],
    ["20:30", "00:15", 225, true],
    ["22:00", "10:00", 720, true],
    ["14:00", "12:00", 1320, false],
    ["14:00", "14:00", 1440, false],
    ["20:30", null, null, true],
    [null, "22:00", null, true],
  ])("%s to %s lasts %s minutes, accepted: %s", (start, end, minutes, accepted) => {
    expect(meetingMinutes(start, end)).toBe(minutes);
    expect(endFollowsStart(start, end)).toBe(accepted);
  });
});
