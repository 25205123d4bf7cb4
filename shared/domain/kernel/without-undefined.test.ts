import { expect, it } from "vitest";
import { withoutUndefined } from "./without-undefined.ts";

it("keeps what is said, empty or null as it may be", () => {
  const change = { town: undefined, notes: "", end: null, count: 0, sure: false };
  expect(Object.entries(withoutUndefined(change))).toEqual([
    ["notes", ""],
    ["end", null],
    ["count", 0],
    ["sure", false],
  ]);
});
