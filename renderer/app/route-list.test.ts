import { expect, it } from "vitest";
import { pageOf } from "./route-list.ts";

it("keeps the roster and its panel one page", () => {
  expect(pageOf("/people")).toBe(pageOf("/people/0190"));
  expect(pageOf("/people/import")).not.toBe(pageOf("/people"));
  expect(pageOf("/meetings/a")).not.toBe(pageOf("/meetings/b"));
});
