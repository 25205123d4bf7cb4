import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("shows the organisation to everybody, and lets those change it who keep the roster", () => {
  expect(rolesWith("bodies.read")).toEqual([
    "secretary",
    "treasurer",
    "bureau",
    "case_handler",
    "reader",
  ]);
  expect(rolesWith("bodies.write")).toEqual(["secretary", "bureau"]);
});

it("never gives a right without what it shows", () => {
  expect(givenWithout("bodies.write", ["bodies.read", "people.read"])).toEqual([]);
});
