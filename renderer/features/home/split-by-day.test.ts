import { expect, it } from "vitest";
import { splitByDay } from "./split-by-day.ts";

it("puts today's meetings to come, soonest first, and the others latest first", () => {
  const meetings = [
    { id: "later", date: "2026-12-01", startsAt: null },
    { id: "evening", date: "2026-11-22", startsAt: "20:30" },
    { id: "morning", date: "2026-11-22", startsAt: "09:00" },
    { id: "last", date: "2026-11-20", startsAt: null },
    { id: "older", date: "2026-10-01", startsAt: null },
  ];
  const { next, recent } = splitByDay(meetings, "2026-11-22");
  expect(next.map(({ id }) => id)).toEqual(["morning", "evening", "later"]);
  expect(recent.map(({ id }) => id)).toEqual(["last", "older"]);
});
