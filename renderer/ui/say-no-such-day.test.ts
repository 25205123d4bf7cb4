import { expect, it } from "vitest";
import { sayNoSuchDay } from "./say-no-such-day.ts";

it("says a day that no calendar has, and the two beside it", () => {
  expect(sayNoSuchDay("2023-02-29", "fr")).toEqual({
    day: "29 février 2023",
    before: "28 février 2023",
    after: "1er mars 2023",
  });
  expect(sayNoSuchDay("2026-04-31", "en")).toEqual({
    day: "31 April 2026",
    before: "30 April 2026",
    after: "1 May 2026",
  });
  expect(sayNoSuchDay("2024-02-29", "fr")).toBeNull();
  // While its year is still being typed.
  expect(sayNoSuchDay("0002-02-29", "fr")).toBeNull();
});
