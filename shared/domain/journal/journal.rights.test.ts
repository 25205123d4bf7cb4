import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("gives the journal to two roles", () => {
  expect(rolesWith("journal.read")).toEqual(["secretary", "bureau"]);
  expect(rolesWith("journal.export")).toEqual(["secretary", "bureau"]);
});

it("never gives a right without what it shows", () => {
  // An entry tells what it changed, whatever it was.
  expect(
    givenWithout("journal.read", ["people.read", "meetings.read", "meetings.confidential"]),
  ).toEqual([]);
  expect(givenWithout("journal.export", ["journal.read"])).toEqual([]);
});
