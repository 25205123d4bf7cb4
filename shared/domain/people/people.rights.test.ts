import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("gives the roster to those who work with it", () => {
  expect(rolesWith("people.read")).toEqual(["secretary", "treasurer", "bureau", "case_handler"]);
  expect(rolesWith("people.write")).toEqual(["secretary", "bureau"]);
  expect(rolesWith("people.memberships")).toEqual(["secretary", "treasurer", "bureau"]);
  expect(rolesWith("people.import")).toEqual(["secretary"]);
});

it("never gives a right without what it shows", () => {
  expect(givenWithout("people.write", ["people.memberships"])).toEqual([]);
  expect(givenWithout("people.memberships", ["people.read"])).toEqual([]);
  expect(givenWithout("people.import", ["people.write"])).toEqual([]);
});
