import { expect, it } from "vitest";
import { leftToCheck, MOST_TO_CHECK, withMoreToCheck, type ToCheck } from "./to-check.ts";

const phone: ToCheck = { of: "phones", column: "Tél.", value: "06 xx", reason: "bad_phone" };
const status: ToCheck = { of: "statuses", column: "Rôle", value: "roi", reason: "bad_status" };
const line: ToCheck = { of: "other", column: "", value: "Anne Le Bris", reason: "namesake" };

it("leaves what no written field is about", () => {
  const all = [phone, status, line];
  expect(leftToCheck(all, { phones: [] })).toEqual([status, line]);
  expect(leftToCheck(all, { town: "Brest" })).toEqual(all);
  expect(leftToCheck(all, { phones: undefined })).toEqual(all);
});

it("has what two imports say once, in their order, and no more than a record takes", () => {
  expect(withMoreToCheck([phone], [{ ...phone }, status])).toEqual([phone, status]);
  const many = Array.from({ length: 60 }, (_, n) => ({ ...phone, value: String(n) }));
  expect(withMoreToCheck([status], many)).toEqual([status, ...many.slice(0, MOST_TO_CHECK - 1)]);
});
