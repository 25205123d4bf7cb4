import { expect, it } from "vitest";
import { dropIndex } from "./drop-index.ts";

it.each([
  [0, 0, "before", 0],
  [0, 0, "after", 0],
  [0, 2, "before", 1],
  [0, 2, "after", 2],
  [2, 0, "before", 0],
  [2, 0, "after", 1],
] as const)("row %i on row %i, %s: %i", (from, over, side, to) => {
  expect(dropIndex(from, over, side)).toBe(to);
});
