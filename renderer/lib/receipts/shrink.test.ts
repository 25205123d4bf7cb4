import { expect, it } from "vitest";
import { fitted } from "./shrink.ts";

it.each([
  ["a photo", [4032, 3024], [2000, 1500]],
  ["a photo taken upright", [3024, 4032], [1500, 2000]],
  ["a small picture", [800, 600], [800, 600]],
  ["a long ticket, whose words stay readable", [1080, 6000], [1000, 5556]],
  ["a line", [1, 9000], [1, 9000]],
])("keeps %s in a size to read it", (_what, [width = 0, height = 0], [w, h]) => {
  expect(fitted(width, height)).toEqual({ width: w, height: h });
});
