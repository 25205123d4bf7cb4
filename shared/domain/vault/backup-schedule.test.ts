import { describe, expect, it } from "vitest";
import { isBackupDue, isBackupOld } from "./backup-schedule.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const DAY = 24 * 60 * 60 * 1000;

describe("isBackupDue", () => {
  it.each([
    ["off", null, false],
    ["off", NOW - 100 * DAY, false],
    ["daily", null, true],
    ["daily", NOW - DAY + 1, false],
    ["daily", NOW - DAY, true],
    ["weekly", NOW - 7 * DAY + 1, false],
    ["weekly", NOW - 7 * DAY, true],
    ["weekly", NOW + DAY, true],
  ] as const)("%s, last at %s: %s", (schedule, last, due) => {
    expect(isBackupDue(schedule, last, NOW)).toBe(due);
  });
});

describe("isBackupOld", () => {
  it.each([
    [null, true],
    [NOW, false],
    [NOW - 30 * DAY + 1, false],
    [NOW - 30 * DAY, true],
  ])("last at %s: %s", (last, old) => {
    expect(isBackupOld(last, NOW)).toBe(old);
  });
});
