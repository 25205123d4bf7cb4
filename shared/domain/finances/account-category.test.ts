import { expect, it } from "vitest";
import { categoryOfAccount } from "./account-category.ts";

it.each([
  ["6236", "printing"],
  ["62361", "printing"],
  ["6231", "communication"],
  ["6251", "trips"],
  ["6063", "equipment"],
  ["627", "bank"],
  ["6411", "other"],
])("puts %s under %s", (number, category) => {
  expect(categoryOfAccount(number)).toBe(category);
});
