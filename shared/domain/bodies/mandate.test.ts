import { expect, it } from "vitest";
import { lastDayOfTerm, plannedEndOf } from "./mandate.ts";

it.each([
  ["2024-02-29", 12, "2025-02-28"],
  ["2023-03-31", 12, "2024-03-30"],
  ["2025-08-31", 6, "2026-02-28"],
  ["2026-09-01", 6, "2027-02-28"],
  ["2024-03-01", 24, "2026-02-28"],
  ["2026-01-30", 1, "2026-02-28"],
  ["2026-12-31", 2, "2027-02-28"],
])("from %s, a term of %i months is held until %s", (start, months, last) => {
  expect(lastDayOfTerm(start, months)).toBe(last);
});

it("plans no end beyond what the body is meant for", () => {
  expect(plannedEndOf("2024-06-12", 12, "2024-07-08")).toBe("2024-07-08");
  expect(plannedEndOf("2024-06-12", null, null)).toBeNull();
  expect(plannedEndOf("2024-06-12", 1, null)).toBe("2024-07-11");
});
