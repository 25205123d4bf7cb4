import { expect, it } from "vitest";
import type { MeetingSummary } from "#shared/domain/meetings/meeting.ts";
import { meetingMonths } from "./meeting-months.ts";

const on = (date: string) => ({ id: date, date }) as MeetingSummary;

it("groups meetings by month, in the order they come", () => {
  const list = [on("2026-11-22"), on("2026-11-02"), on("2026-10-31"), on("2025-11-01")];
  expect(
    meetingMonths(list).map(({ month, meetings }) => [month, meetings.map(({ date }) => date)]),
  ).toEqual([
    ["2026-11", ["2026-11-22", "2026-11-02"]],
    ["2026-10", ["2026-10-31"]],
    ["2025-11", ["2025-11-01"]],
  ]);
});
