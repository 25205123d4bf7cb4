import { expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { rolesWith } from "../access/permissions.ts";

it("gives publishing to two roles", () => {
  expect(rolesWith("publication.publish")).toEqual(["secretary", "bureau"]);
});

it("never gives a right without what it shows", () => {
  // The check before a publication names who and what is held back.
  expect(
    givenWithout("publication.publish", ["meetings.write", "meetings.confidential", "people.read"]),
  ).toEqual([]);
});
