import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("gives meetings to everybody to read, and to two roles to write", () => {
  expect(rolesWith("meetings.read")).toEqual([
    "secretary",
    "treasurer",
    "bureau",
    "case_handler",
    "reader",
  ]);
  expect(rolesWith("meetings.write")).toEqual(["secretary", "bureau"]);
  expect(rolesWith("meetings.confidential")).toEqual(["secretary", "bureau"]);
});

it("never gives a right without what it shows", () => {
  // Attendance is noted from the roster; every edit of minutes shows all of them.
  expect(givenWithout("meetings.write", ["meetings.confidential", "people.read"])).toEqual([]);
  expect(givenWithout("meetings.confidential", ["meetings.read"])).toEqual([]);
});
