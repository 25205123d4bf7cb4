import { describe, expect, it } from "vitest";
import { ROLES, type Role } from "#shared/domain/access/role.ts";
import { DESTINATIONS, isAt, PLACES, railOf } from "./places.ts";
import { ROUTES } from "./route-list.ts";
import { SHORTCUTS } from "./shell-shortcuts.ts";

const WHOLE_RAIL = railOf(ROLES);

const at = (location: string) =>
  WHOLE_RAIL.filter((place) => isAt(place, location)).map((place) => place.id);

const sees = (roles: readonly Role[], id: string) => railOf(roles).some((place) => place.id === id);

it("stands in exactly one place, whatever the page", () => {
  expect(at("/")).toEqual(["home"]);
  expect(at("/people/0190")).toEqual(["people"]);
  expect(at("/meetings/0190/publish")).toEqual(["meetings"]);
  expect(at("/settings/backups")).toEqual(["settings"]);
  expect(at("/about")).toEqual(["settings"]);
  expect(at("/peoples")).toEqual([]);
});

it.each<[string, readonly Role[]]>([
  ["home", ROLES],
  ["settings", ROLES],
  ["people", ["secretary", "bureau", "treasurer", "case_handler"]],
  ["meetings", ROLES],
  ["journal", ["secretary", "bureau"]],
])("shows %s to those who may see it only", (id, expected) => {
  expect(ROLES.filter((role) => sees([role], id))).toEqual(
    ROLES.filter((role) => expected.includes(role)),
  );
});

it("shows somebody without a role what is everybody's", () => {
  expect(sees([], "home")).toBe(true);
  expect(sees([], "meetings")).toBe(false);
});

const twice = (all: readonly (number | string)[]) =>
  all.filter((one, index) => all.indexOf(one) !== index);

describe("no two features give", () => {
  const commands = PLACES.flatMap(({ commands: own = [] }) => own);

  it("one name", () => {
    const ids = PLACES.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    expect(ids.toSorted()).toEqual(ids);
  });

  it("one command", () => {
    const going = DESTINATIONS.map(({ id }) => id);
    expect(twice([...going, ...commands.map(({ id }) => id)])).toEqual([]);
  });

  it("one key", () => {
    const keys = [...DESTINATIONS, ...commands].flatMap((one) => one.keys ?? []);
    expect(twice([...keys, ...Object.values(SHORTCUTS)])).toEqual([]);
  });

  it("one address", () => {
    expect(twice(ROUTES.map(({ path }) => path))).toEqual([]);
  });

  it("one line of the rail, or of the settings", () => {
    expect(twice(WHOLE_RAIL.map(({ rail }) => rail.order))).toEqual([]);
    const sections = PLACES.flatMap(({ sections: own = [] }) => own);
    expect(twice(sections.map(({ order }) => order))).toEqual([]);
  });

  it("one noun of the journal's sentences, one kind of hit", () => {
    expect(twice(PLACES.flatMap(({ links = {} }) => Object.keys(links)))).toEqual([]);
    expect(twice(PLACES.flatMap(({ hits = {} }) => Object.keys(hits)))).toEqual([]);
  });
});

it("is part of another feature that there is, and leads where there is a page", () => {
  const ids = new Set(PLACES.map(({ id }) => id));
  expect(PLACES.flatMap(({ partOf }) => partOf ?? []).filter((id) => !ids.has(id))).toEqual([]);
  const paths = new Set(ROUTES.map(({ path }) => path.replace(/\/:\w+\?$/u, "")));
  expect(DESTINATIONS.map(({ path }) => path).filter((path) => !paths.has(path))).toEqual([]);
});
