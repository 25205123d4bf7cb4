import { expect, it } from "vitest";
import { changeNextTo, dayAt, indexOf, spanOf } from "./time-stops.ts";

const changes = ["2024-02-28", "2024-03-01", "2027-01-01"];

it("goes from the first change to the last, with today among them", () => {
  const span = spanOf(changes, "2026-11-28", "2026-11-28");
  expect([span.first, span.last]).toEqual(["2024-02-28", "2027-01-01"]);
  expect([dayAt(span, 1), indexOf(span, "2024-03-01")]).toEqual(["2024-02-29", 2]);
  expect(spanOf([], "2026-11-28", "2026-11-28")).toMatchObject({
    first: "2026-11-28",
    last: "2026-11-28",
  });
  expect(spanOf(["2025-01-01"], "2023-01-01", "2026-11-28")).toMatchObject({
    first: "2023-01-01",
    last: "2026-11-28",
  });
});

it("finds the change before a day, and the one after", () => {
  const span = spanOf(changes, "2026-11-28", "2026-11-28");
  expect(changeNextTo(span, "2024-03-01", "later")).toBe("2027-01-01");
  expect(changeNextTo(span, "2024-03-01", "earlier")).toBe("2024-02-28");
  expect(changeNextTo(span, "2027-01-01", "later")).toBe(null);
  expect(changeNextTo(span, "2024-02-28", "earlier")).toBe(null);
});
