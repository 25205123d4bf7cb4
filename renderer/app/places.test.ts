import { expect, it } from "vitest";
import type { Role } from "#shared/domain/access/role.ts";
import { isAt, pageOf, PLACES, placesOf } from "./places.ts";

const at = (location: string) =>
  PLACES.filter((place) => isAt(place, location)).map((place) => place.id);

const ids = (...roles: Role[]) => placesOf(roles).map(({ id }) => id);

it("stands in exactly one place, whatever the page", () => {
  expect(at("/")).toEqual(["home"]);
  expect(at("/people/0190")).toEqual(["people"]);
  expect(at("/meetings/0190/publish")).toEqual(["meetings"]);
  expect(at("/peoples")).toEqual([]);
  expect(at("/settings")).toEqual([]);
});

it("shows somebody only the places they may see", () => {
  expect(ids("secretary")).toEqual(["home", "people", "meetings", "journal"]);
  expect(ids("treasurer")).toEqual(["home", "people", "meetings"]);
  expect(ids("reader")).toEqual(["home", "meetings"]);
  expect(ids()).toEqual(["home"]);
});

it("keeps the roster and its panel one page", () => {
  expect(pageOf("/people")).toBe(pageOf("/people/0190"));
  expect(pageOf("/people/import")).not.toBe(pageOf("/people"));
  expect(pageOf("/meetings/a")).not.toBe(pageOf("/meetings/b"));
});
