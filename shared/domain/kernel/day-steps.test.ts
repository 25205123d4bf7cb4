import { expect, it } from "vitest";
import { daysAround } from "./day-steps.ts";

it("knows the days beside one that is not there", () => {
  expect(daysAround("2023-02-29")).toEqual({ before: "2023-02-28", after: "2023-03-01" });
  expect(daysAround("2026-04-31")).toEqual({ before: "2026-04-30", after: "2026-05-01" });
  expect(daysAround("2026-12-99")).toEqual({ before: "2026-12-31", after: "2027-01-01" });
});

it.each(["2024-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "29/02/2023", "", "0000-02-30"])(
  "has none beside %s",
  (text) => {
    expect(daysAround(text)).toBeNull();
  },
);
